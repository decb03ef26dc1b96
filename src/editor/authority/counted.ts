import type { Claim } from '../../schema/claim.ts';
import type { Indicator, Place, Workforce } from '../../schema/workforce.ts';
import { isNumber } from '../../record/workforce/workforce.ts';
import { written } from '../../record/workforce/measures.ts';

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
    says: (value) =>
      value === '0' ? 'no social workers of its own' : `${value} social ${value === '1' ? 'worker' : 'workers'}`,
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
    unit: 'leavers as a share of own social workers in post, full-time equivalent',
    definition: 'People who left in the year as a share of those in post at the end of it, full-time equivalent.',
  },
];

/** The newest figure of a place, where it is a number. */
export const figureOf = ({ figures }: Place, indicator: Indicator): number | undefined => {
  const figure = figures[indicator]?.at(-1);
  return isNumber(figure) ? figure : undefined;
};

/** Each newest figure of the council that is a number, as a claim, with those of its region and of England beside it. */
export function figureClaims({ years, source, owner, reviewBy, ours, region, england }: Workforce): Claim[] {
  const year = years.at(-1)!;
  const claim = ({ id, indicator, says, ...count }: Count, place: Place, beside?: string): Claim[] => {
    const value = figureOf(place, indicator);
    if (value === undefined) return [];
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
    if (own.length === 0 || count.indicator.endsWith('headcount')) return own;
    return [...own, ...claim(count, region, 'region'), ...claim(count, england, 'england')];
  });
}
