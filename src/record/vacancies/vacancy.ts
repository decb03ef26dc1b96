import type { Vacancy } from '../../schema/vacancy.ts';
import { clockFault, instantOf, now } from '../london.ts';
import type { Said } from '../check/content-check.ts';
import type { PathFault } from '../check/thing-faults.ts';

/** The instant a vacancy closes: from then on nobody can apply. */
export const closingOf = ({ closes }: Pick<Vacancy, 'closes'>): number => instantOf(closes);

/** Whether a vacancy is on the site: from the first minute of the day it is posted, and for ever. */
export const isPosted = ({ posted }: Pick<Vacancy, 'posted'>, at = now): boolean => instantOf(`${posted} 00:00`) <= at;

/** Whether one can apply: until the minute it closes, and not in it. */
export const isOpen = (vacancy: Pick<Vacancy, 'posted' | 'closes'>, at = now): boolean =>
  isPosted(vacancy, at) && at < closingOf(vacancy);

/** The Social Workers Regulations 2018 and the Children and Social Work Act 2017 keep the title for those registered. */
const protectedTitle = /\bsocial[\s-]+workers?\b/i;
const ends = ['fixed-term', 'temporary', 'secondment'];

/** What is wrong with a vacancy beyond its fields, a sentence each. */
export function vacancyFaults(vacancy: Vacancy): PathFault[] {
  const { title, registration, closes, posted, interview, pay, contract, lasts, contact, example } = vacancy;
  const closingDay = closes.slice(0, 10);
  const needed = (path: string, value: unknown): [unknown, string, string] => [
    !example && !value,
    path,
    'a real vacancy needs this. Add it; or write example: true, where there is no such post.',
  ];
  const rules: [broken: unknown, path: string, sentence: string][] = [
    [
      protectedTitle.test(title) && !registration,
      'title',
      '“social worker” is a protected title: only who is registered with Social Work England may use it. Write registration: true, or give the post another title.',
    ],
    [clockFault(closes), 'closes', clockFault(closes) ?? ''],
    [posted > closingDay, 'posted', 'it would close before it is posted. Check both days.'],
    [interview && interview < closingDay, 'interview', 'this is before the closing day. Check both days.'],
    [ends.includes(contract) && !lasts, 'lasts', 'say how long the post lasts, such as: 12 months.'],
    [contract === 'permanent' && lasts, 'lasts', 'a permanent post does not end. Take this out, or change contract.'],
    [pay?.to && pay.to < pay.from, 'pay.to', 'this is less than from. Write the lower figure in from.'],
    [
      pay && (pay.per === 'year') !== pay.from >= 1000,
      'pay.per',
      'the figure is not one for this. Write year or hour.',
    ],
    [contact && !contact.email && !contact.phone, 'contact', 'add email or phone, so that people can ask.'],
    needed('place.street', vacancy.place.street),
    needed('place.postcode', vacancy.place.postcode),
    needed('apply', vacancy.apply),
    needed('contact', contact),
  ];
  return rules.flatMap(([broken, path, sentence]) =>
    broken ? [{ path: path.split('.'), message: `${path}: ${sentence}` }] : [],
  );
}

/** What is wrong with a vacancy's file: its name, which is its address, and its body, which an example may leave out. */
export const vacancyFileFaults = (
  file: string,
  { front, body }: { front: string; body: string },
): Omit<Said, 'file'>[] => [
  ...(/\/vacancies\/[a-z0-9-]+\.md$/.test(file)
    ? []
    : [
        {
          line: 1,
          message:
            'Put the file in vacancies/ itself, its name in small letters, digits and hyphens: social-worker-1234.md',
        },
      ]),
  ...(body.trim() || /^example:\s*true\b/m.test(front)
    ? []
    : [{ line: 1, message: 'Nothing stands below the fields. Say there what the person would do.' }]),
];
