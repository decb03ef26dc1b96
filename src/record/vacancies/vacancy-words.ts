import { contracts, times, type Vacancy } from '../../schema/vacancy.ts';

const unknown = 'Not published yet';
/** Who lives there may do a post that is wholly from home. */
export const atHomeIn = 'United Kingdom';

const pounds = (sum: number) =>
  `£${sum.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(sum) ? 0 : 2, maximumFractionDigits: 2 })}`;

/** Pay as people read it: £38,000 to £42,000 a year. */
export const payInWords = ({ from, to, per }: NonNullable<Vacancy['pay']>): string =>
  `${pounds(from)}${to && to !== from ? ` to ${pounds(to)}` : ''} ${per === 'year' ? 'a year' : 'an hour'}`;

/** Pay, or that nobody has published it; of an example, that it is invented. */
export const payShown = ({ pay, example }: Vacancy): string =>
  pay ? payInWords(pay) + (example ? ' (invented)' : '') : unknown;

/** What is paid beside the pay, and on what condition. */
export const supplementInWords = ({ per, supplement }: NonNullable<Vacancy['pay']>): string | undefined =>
  supplement && `${payInWords({ from: supplement.amount, per })}, ${supplement.condition}`;

/** Full time, 36 hours a week. */
export const hoursInWords = ({ hours, weeklyHours }: Vacancy): string =>
  times[hours] + (weeklyHours ? `, ${weeklyHours} hours a week` : '');

/** Fixed term, 12 months. */
const contractInWords = ({ contract, lasts }: Vacancy): string => contracts[contract] + (lasts ? `, ${lasts}` : '');

/** Town Hall, Main Road, Romford RM1 3BD. */
export const placeInWords = ({ place: { street, town, postcode } }: Vacancy): string =>
  [street, [town, postcode?.replace(' ', '\u00A0')].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** How much of a week may be worked from home; undefined where it is not said. */
function homeInWords({ homeDays }: Vacancy): string | undefined {
  if (homeDays === undefined || homeDays === 0) return homeDays === 0 ? 'None' : undefined;
  if (homeDays === 5) return 'All. You need never come to the office';
  return `${homeDays} ${homeDays === 1 ? 'day' : 'days'} of a full-time week`;
}

/**
 * What a candidate wants to know of a post, a line each, in the order people ask.
 * @param employer the authority's full name
 */
export function factsOf(vacancy: Vacancy, employer: string): [name: string, value: string | undefined][] {
  const { pay, grade, team, registration, enhancedCheck, homeDays, example, reference } = vacancy;
  return [
    ['Pay', payShown(vacancy)],
    ['Supplement', pay && supplementInWords(pay)],
    ['Grade', grade ?? unknown],
    ['Hours', hoursInWords(vacancy)],
    ['Contract', contractInWords(vacancy)],
    ['Team', team],
    ['Place', placeInWords(vacancy)],
    ['Days at home', homeInWords(vacancy) ?? unknown],
    ['You may live', homeDays === 5 ? `anywhere in the ${atHomeIn}` : undefined],
    ['Registration', registration ? 'With Social Work England' : 'Not needed'],
    ['Enhanced check (DBS)', enhancedCheck ? 'Needed' : 'Not needed'],
    ['Employer', example ? 'None: an example' : employer],
    ['Reference', reference],
  ];
}
