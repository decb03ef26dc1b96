import type { Claim } from '../../schema/claim.ts';
import type { Inspection } from '../../schema/inspection.ts';
import { inWords } from '../../record/dates.ts';
import type { Known } from '../../record/official/index.ts';
import type { Words } from './words.ts';

type Kept = Pick<Claim, 'owner' | 'reviewBy'>;
const kindInWords: Partial<Record<Inspection['type'], string>> = {
  'ilacs-standard': 'a standard inspection',
  'ilacs-short': 'a short inspection',
  'focused-visit': 'a focused visit',
  'monitoring-visit': 'a monitoring visit',
};

/** An inspection or visit as a claim: its kind and its days. Grades stand in the record alone, where what replaced them is. */
export const recordClaims = (known: readonly Known[], asAt: string, kept: Kept): Claim[] =>
  known.map(({ id, inspection: { type, fieldwork, published, source, lookedAt } }) => ({
    id: `listed-${id}`,
    text: `${kindInWords[type] ?? type} that began on ${inWords(fieldwork.from)}`,
    definition: [
      published && `Its report was published on ${inWords(published)}.`,
      lookedAt && `Its theme: ${lookedAt[0]!.toLowerCase()}${lookedAt.slice(1)}`,
    ]
      .filter(Boolean)
      .join(' '),
    asOf: asAt,
    source,
    elsewhere: false,
    ...kept,
  }));

/** What the list has of a council, newest first. */
export function recordWords(claims: readonly Claim[], asAt: string, council: string): Words {
  const items = claims.toReversed().map(({ id }) => `- <Claim id="${id}" />`);
  const none = `Ofsted’s list as at ${inWords(asAt)} has no inspection of ${council}.`;
  return {
    asat: inWords(asAt),
    record: items.length > 0 ? `As at ${inWords(asAt)} it has of ${council}:\n\n${items.join('\n')}` : none,
    'known-from-list': items.length > 0 ? `We know this from Ofsted’s list as at ${inWords(asAt)}.` : none,
  };
}
