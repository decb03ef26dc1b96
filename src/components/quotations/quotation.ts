import { getEntry } from 'astro:content';
import { isVerified } from '../../record/claims.ts';
import { datedInWords, inMonth, inWords } from '../../record/dates.ts';

async function read(id: string) {
  const { data } = (await getEntry('quotations', id))!;
  if (!data.withheld && !isVerified(data))
    throw new Error(`The quotation "${id}" is not verified. Run npm run verify-quotes with its document.`);
  const { data: source } = (await getEntry('sources', data.source))!;
  const dated = datedInWords(source);
  return {
    ...data,
    document: source,
    dated,
    /** When it was said, as exactly as is known. */
    when: data.saidNote ?? inWords(data.said),
    month: data.saidNote ?? inMonth(data.said),
  };
}
export type Quoted = Awaited<ReturnType<typeof read>>;

/**
 * A verified quotation with its document, and the one that must stand beside it. While it is `withheld` it has no words
 * and no balance, and `line` stands in its place.
 */
export async function quotationOf(id: string): Promise<{ quotation: Quoted; balance: Quoted | undefined }> {
  const quotation = await read(id);
  const { balance, withheld } = quotation;
  return { quotation, balance: balance && !withheld ? await read(balance) : undefined };
}
