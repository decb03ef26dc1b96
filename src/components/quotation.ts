import { getEntry } from 'astro:content';
import { authority } from '../record/authority.ts';
import { isVerified } from '../record/claims.ts';
import { datedInWords, today } from '../record/dates.ts';

/** Whether councillors' words are withheld today (Code of Recommended Practice on Local Authority Publicity, 2011). */
const preElection = !!authority.preElection && authority.preElection.from <= today && today <= authority.preElection.to;

async function read(id: string) {
  const { data } = (await getEntry('quotations', id))!;
  if (!isVerified(data))
    throw new Error(`The quotation "${id}" is not verified. Run npm run verify-quotes with its document.`);
  const { data: source } = (await getEntry('sources', data.source))!;
  const dated = datedInWords(source);
  return {
    ...data,
    document: source,
    dated,
  };
}
export type Quoted = Awaited<ReturnType<typeof read>>;

/** A verified quotation with its document, and the one that must stand beside it; none while councillors' words are withheld. */
export async function quotationOf(id: string): Promise<{ quotation?: Quoted; balance?: Quoted | undefined }> {
  const quotation = await read(id);
  if (quotation.councillor && preElection) return {};
  return { quotation, balance: quotation.balance ? await read(quotation.balance) : undefined };
}
