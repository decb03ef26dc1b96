import type { Authority } from '../../schema/authority.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Person } from '../../schema/person.ts';
import type { Quotation } from '../../schema/quotation.ts';
import type { Message } from '../../schema/writing.ts';
import type { Councillors } from './councillors.ts';
import { inWords } from '../dates.ts';
import { slipFinder } from './slips.ts';

export type Period = NonNullable<Authority['preElection']>;

/** The law that asks for it: section 4 of the Local Government Act 1986. */
export const code = 'Code of Recommended Practice on Local Authority Publicity, 2011';
const why = 'In the weeks before an election a council does not publish what a single councillor says.';

/** Whether councillors' words are withheld on a day; the first and the last day of the period count. */
export const isOn = (period: Period | undefined, day: string): period is Period =>
  !!period && period.from <= day && day <= period.to;

/** The day on which the words are back, the day after the last, in words. */
export const backOn = ({ to }: Period): string =>
  inWords(new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10));

/** The line that stands in place of a quotation: whose words, until when, why. */
export const lineFor = (period: Period, { councillor }: Pick<Quotation, 'councillor'>): string =>
  `${councillor ? 'A councillor’s words are' : 'A quotation that belongs with a councillor’s words is'} withheld until ${backOn(period)}. ${why}`;

/**
 * How content arrives on a day. Within the period, what is a councillor's comes without words and without a name, and
 * `withheld`; its address stays. `line` is what stands in its place: now, or in a period still to come.
 * @param councillors read when first needed: without a period, never
 */
export function withholding(period: Period | undefined, day: string, councillors: () => Councillors) {
  const on = isOn(period, day) ? period : undefined;
  let names: ReturnType<typeof slipFinder> | undefined;
  const ahead = period && day <= period.to ? period : undefined;
  return {
    quotation(data: Quotation) {
      const line = ahead && councillors().quotations.has(data.id) ? lineFor(ahead, data) : undefined;
      if (!on || !line) return { ...data, withheld: false, line };
      const speaker = data.councillor ? 'A councillor' : data.speaker;
      return { ...data, text: '', speaker, place: undefined, receipt: undefined, withheld: true, line };
    },
    message(data: Message) {
      const line =
        ahead && councillors().people.has(data.person) ? `Withheld until ${backOn(ahead)}. ${why}` : undefined;
      if (!on || !line) return { ...data, withheld: false, line };
      const title = `A councillor’s message of ${inWords(data.said)}, withheld for now`;
      return {
        ...data,
        title,
        description: `${title}. ${line}`,
        lede: line,
        role: 'Councillor',
        keywords: undefined,
        saidNote: undefined,
        withheld: true,
        line,
      };
    },
    /** The fact stays; whose account it is does not, nor do the exact words. */
    claim(data: Claim) {
      if (!on || !data.saidBy || (names ??= slipFinder(councillors()))(data.saidBy).length === 0) return data;
      return { ...data, exact: undefined, saidBy: `A councillor, name withheld until ${backOn(on)}` };
    },
    person: (data: Person) =>
      on && data.councillor ? { ...data, name: null, withheld: true } : { ...data, withheld: false },
  };
}
