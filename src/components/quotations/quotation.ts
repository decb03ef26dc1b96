import { getEntry } from 'astro:content';
import { isVerified } from '../../record/claims.ts';
import { datedInWords, inMonth, inWords } from '../../record/dates.ts';
import { preview } from '../../record/preview.ts';

async function read(id: string) {
  const { data } = (await getEntry('quotations', id))!;
  const verified = isVerified(data);
  // In a preview it stands, marked, so that its page can be seen before its words are checked.
  if (!data.withheld && !verified && !preview)
    throw new Error(`The quotation "${id}" is not verified. Run npm run verify-quotes with its document.`);
  const { data: source } = (await getEntry('sources', data.source))!;
  const dated = datedInWords(source);
  return {
    ...data,
    checked: verified ? 'Words checked letter by letter.' : 'WORDS NOT CHECKED YET: no published site will have them.',
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
