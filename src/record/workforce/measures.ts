import { isNumber } from './workforce.ts';
import type { Figure, Indicator } from '../../schema/workforce.ts';

/** A measure as it is shown. `level`: a difference smaller than this is none; of a count it is a share of the count. */
export type Measure = {
  id: string;
  indicator: Indicator;
  name: string;
  kind: 'number' | 'rate' | 'count';
  /** Measures with the same scale are drawn on the same one. */
  scale: string;
  level: number;
  /** What is counted and when, as a sentence. */
  unit: string;
  /** Its value in words, such as: 15.0 cases each. */
  says: (value: string) => string;
  /** The counts it is made of, and the sentence that says them. */
  madeOf: { indicators: Indicator[]; says: (...values: string[]) => string };
  /** How the DfE counts it, in our words. */
  counted: string;
};

/** 1 social worker, 1.5 social workers. */
const many = (value: string, one: string) => (/^1(?:\.0)?$/.test(value) ? `1 ${one}` : `${value} ${one}s`);
const there = (counted: string) => `There ${/^1 /.test(counted) ? 'was' : 'were'} ${counted}`;

/** What the page of figures shows, in the order in which people ask. Definitions: the DfE's census of the workforce. */
export const measures: readonly Measure[] = [
  {
    id: 'caseload',
    indicator: 'caseload_fte',
    name: 'Cases each',
    kind: 'number',
    scale: 'cases',
    level: 0.5,
    unit: 'Cases for each social worker who holds any, full-time equivalent, on 30 September.',
    says: (value) => `${value} cases each`,
    madeOf: {
      indicators: ['cases', 'case_holders_fte'],
      says: (cases, holders) => `${there(many(cases, 'case'))}, held by ${many(holders, 'social worker')}.`,
    },
    counted:
      'A case is one person, child or carer, given to a named social worker. So brothers and sisters are a case each. All cases are divided by the social workers who hold any, agency workers too.',
  },
  {
    id: 'agency',
    indicator: 'agency_rate_fte',
    name: 'Agency staff',
    kind: 'rate',
    scale: 'staff',
    level: 0.5,
    unit: 'Share of social workers, full-time equivalent, on 30 September.',
    says: (value) => `${value} agency staff`,
    madeOf: {
      indicators: ['agency_fte', 'inpost_fte'],
      says: (agency, own) => `${there(many(agency, 'agency worker'))} beside ${own} in post.`,
    },
    counted: 'Social workers from an agency, out of those and the ones in post together.',
  },
  {
    id: 'vacancies',
    indicator: 'vacancy_rate_fte',
    name: 'Vacant posts',
    kind: 'rate',
    scale: 'staff',
    level: 0.5,
    unit: 'Share of social worker posts, full-time equivalent, on 30 September.',
    says: (value) => `${value} of posts vacant`,
    madeOf: {
      indicators: ['vacancy_fte', 'vacancy_agency_cover_rate_fte'],
      says: (posts, covered) => `${there(many(posts, 'vacant post'))}. Agency workers covered ${covered} of them.`,
    },
    counted:
      'Posts with nobody employed in them, out of all posts. A post that an agency worker covers is still vacant.',
  },
  {
    id: 'turnover',
    indicator: 'turnover_rate_fte',
    name: 'Turnover',
    kind: 'rate',
    scale: 'staff',
    level: 0.5,
    unit: 'Leavers in the year to 30 September as a share of those in post then, full-time equivalent.',
    says: (value) => `${value} turnover`,
    madeOf: {
      indicators: ['leavers_fte', 'starters_fte'],
      says: (left, started) => `In the year ${left} left and ${started} started.`,
    },
    counted: 'Only social workers in post are counted, not agency workers.',
  },
  {
    id: 'sickness',
    indicator: 'absence_rate_fte',
    name: 'Sickness',
    kind: 'rate',
    scale: 'days',
    level: 0.5,
    unit: 'Share of working days in the year to 30 September.',
    says: (value) => `${value} of days lost to sickness`,
    madeOf: {
      indicators: ['working_days_lost_fte'],
      says: (days) => `In the year ${days} working days were lost.`,
    },
    counted: 'Only social workers in post are counted, not agency workers.',
  },
  {
    id: 'staff',
    indicator: 'inpost_fte',
    name: 'Staff in post',
    kind: 'count',
    scale: 'people',
    level: 0.02,
    unit: 'Social workers, full-time equivalent, on 30 September.',
    says: (value) => `${many(value, 'social worker')} employed`,
    madeOf: {
      indicators: ['inpost_headcount', 'agency_fte'],
      says: (people, agency) =>
        `They were ${people === '1' ? '1 person' : `${people} people`}. Agency workers came to another ${agency}.`,
    },
    counted:
      'Agency workers have a line of their own. The region and England are far larger, so they are only in the table.',
  },
];

const format = (digits: number) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format;
const [whole, oneDecimal] = [format(0), format(1)];

/** A figure as it is written: 15.0, 41.7%, 1,947. People and cases are whole; all else has one decimal, as published. */
export function written(indicator: Indicator, value: number): string {
  if (/^cases$|(?<!rate)_headcount$/.test(indicator)) return whole(value);
  return oneDecimal(value) + (indicator.includes('_rate_') ? '%' : '');
}

/** The counts behind a measure in one year as a sentence; undefined where one of them is not published. */
export function madeOfInWords({ madeOf }: Measure, figureOf: (indicator: Indicator) => Figure | undefined) {
  const values = madeOf.indicators.map((name) => ({ name, value: figureOf(name) }));
  return values.every(({ value }) => isNumber(value))
    ? madeOf.says(...values.map(({ name, value }) => written(name, value as number)))
    : undefined;
}
