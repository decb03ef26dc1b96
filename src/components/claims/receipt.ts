import { getEntry } from 'astro:content';
import { stateInWords, stateOf, states } from '../../record/claims.ts';
import { datedInWords, inWords, today } from '../../record/dates.ts';
import { position } from '../inspections/position.ts';

export type Receipt = Awaited<ReturnType<typeof receiptOf>>;

/** What a reader may want to know of a claim: its words, its source, its date, what came since, how far to trust it. */
export async function receiptOf(id: string) {
  const { data: claim } = (await getEntry('claims', id))!;
  const { data: source } = (await getEntry('sources', claim.source))!;
  const { since } = await position();
  const dated = datedInWords(source);
  const later = source.kind === 'inspection-report' && !claim.elsewhere ? since(claim.asOf) : undefined;
  const state = stateOf(claim, source, today);
  const due = state === 'due';
  const trusted = stateInWords(state, source);
  const details: [term: string, detail: string | undefined][] = [
    ['Published', `${source.publisher}, ${dated}`],
    ['As at', inWords(claim.asOf)],
    ['Counted', claim.definition],
    ['Since', later],
    ['But', claim.disputed],
    ['Review by', due ? undefined : inWords(claim.reviewBy)],
  ];
  const inShort = [
    `(${[source.publisher, dated, claim.place].filter(Boolean).join(', ')}).`,
    `As at ${inWords(claim.asOf)}.`,
    later && `Since: ${later}.`,
    claim.disputed,
    !due && `${trusted}. Review by ${inWords(claim.reviewBy)}.`,
  ];
  return {
    ...claim,
    title: source.title,
    document: source,
    since: later,
    state,
    trust: states[state].tie,
    trusted,
    due,
    dueSince: `due for review since ${inWords(claim.reviewBy)}`,
    details: details.filter(([, detail]) => detail),
    inShort: inShort.filter(Boolean).join(' '),
  };
}
