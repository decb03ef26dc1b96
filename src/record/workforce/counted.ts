import type { Claim } from '../../schema/claim.ts';
import type { Indicator, Place, Workforce } from '../../schema/workforce.ts';
import { isNumber, reasons } from './workforce.ts';
import { written } from './measures.ts';

/** What a claim is made of: an indicator, its words, what is counted, how. */
type Count = { id: string; indicator: Indicator; says: (value: string) => string; unit: string; definition: string };

const counts: readonly Count[] = [
  {
    id: 'caseload',
    indicator: 'caseload_fte',
    says: (value) => `${value} cases for each social worker`,
    unit: 'cases per case-holding social worker, full-time equivalent',
    definition: 'Cases divided by the social workers who hold them, counted full-time equivalent.',
  },
  {
    id: 'agency',
    indicator: 'agency_rate_fte',
    says: (value) => `${value} of social workers were agency staff`,
    unit: 'agency staff as a share of social workers, full-time equivalent',
    definition:
      'Agency social workers as a share of agency and employed social workers together, full-time equivalent.',
  },
  {
    id: 'in-post',
    indicator: 'inpost_headcount',
    says: (value) => (value === '0' ? 'no social workers' : `${value} social ${value === '1' ? 'worker' : 'workers'}`),
    unit: 'employed and in post, counted as people',
    definition: 'Employed social workers, without agency staff.',
  },
  {
    id: 'vacancy',
    indicator: 'vacancy_rate_fte',
    says: (value) => `${value} of posts had nobody employed in them`,
    unit: 'social worker posts with nobody employed in them, full-time equivalent',
    definition: 'Vacant posts as a share of vacant and filled posts together, full-time equivalent.',
  },
  {
    id: 'turnover',
    indicator: 'turnover_rate_fte',
    says: (value) => `those who left in the year equal ${value} of those in post at its end`,
    unit: 'leavers as a share of social workers in post, full-time equivalent',
    definition: 'People who left in the year as a share of those in post at the end of it, full-time equivalent.',
  },
];

const made = new RegExp(`^(${counts.map(({ id }) => id).join('|')})((?:-region|-england)?)-(20\\d\\d)$`);

/** The name of a figure and its year, out of the id of a claim such as caseload-region-2025. */
export function nameAndYear(id: string) {
  const [, count, beside = '', year] = made.exec(id) ?? [];
  return count ? { count, name: count + beside, year: Number(year) } : undefined;
}

/** The newest year in which a figure of such a name is a number; undefined where it never was, or is no such name. */
export function newestOf(name: string, { years, ours, region, england }: Workforce): number | undefined {
  const [, id, beside] = /^(.*?)(-region|-england)?$/.exec(name)!;
  const count = counts.find((one) => one.id === id);
  const place = beside === '-region' ? region : beside ? england : ours;
  return count && years[(place?.figures?.[count.indicator] ?? []).findLastIndex(isNumber)];
}

/** Why a figure is no number in the newest year, in words; undefined where it is one. */
export function whyNone(id: string, { ours }: Workforce): string | undefined {
  const figure = ours.figures[counts.find((one) => one.id === id)!.indicator]?.at(-1) ?? 'no-row';
  return isNumber(figure) ? undefined : reasons[figure];
}

/** What a claim that a new authority was given counts, and of which year; undefined of any other claim. */
export function countedIn({ id, definition }: Pick<Claim, 'id' | 'definition'>) {
  const found = nameAndYear(id);
  return found && counts.find((one) => one.id === found.count)?.definition === definition ? found : undefined;
}

/** The newest figure of a place, where it is a number. */
export const figureOf = ({ figures }: Place, indicator: Indicator): number | undefined => {
  const figure = figures[indicator]?.at(-1);
  return isNumber(figure) ? figure : undefined;
};

/** Each figure of the council in the newest year that has a number, as a claim; of the newest year also the region's and England's. */
export function figureClaims({ years, source, owner, reviewBy, ours, region, england }: Workforce): Claim[] {
  const claim = ({ id, indicator, says, ...count }: Count, place: Place, beside?: string): Claim[] => {
    const row = place.figures[indicator] ?? [];
    const at = beside ? years.length - 1 : row.findLastIndex(isNumber);
    const [value, year] = [row[at], years[at]];
    if (!isNumber(value) || year === undefined) return [];
    const words = written(indicator, value);
    return [
      {
        id: [id, beside, year].filter(Boolean).join('-'),
        text: beside ? words : says(words),
        value,
        unit: `${place.name}, ${count.unit}`,
        definition: count.definition,
        asOf: `${year}-09-30`,
        source,
        place: `${place.name}, in the DfE table of indicators`,
        elsewhere: false,
        owner,
        reviewBy,
      },
    ];
  };
  return counts.flatMap((count) => {
    const own = claim(count, ours);
    // Numbers of people in places of unlike size say nothing side by side.
    if (figureOf(ours, count.indicator) === undefined || count.indicator.endsWith('headcount')) return own;
    return [...own, ...claim(count, region, 'region'), ...claim(count, england, 'england')];
  });
}
