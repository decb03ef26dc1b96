import type { Pay } from '../../schema/role.ts';

const pounds = (sum: number) =>
  `£${sum.toLocaleString('en-GB', { minimumFractionDigits: sum % 1 ? 2 : 0, maximumFractionDigits: 2 })}`;

/** £38,000 to £42,000 a year for full time, 2026-27. */
const rangeOf = ({ from, to, year }: Pay) =>
  from === undefined
    ? []
    : [`${pounds(from)}${to === undefined ? '' : ` to ${pounds(to)}`} a year, full time (${year})`];

/**
 * What is known of a role's pay, a line each; without values where nobody has published it.
 * @param pay as the editor filled it in; undefined where there is nothing yet
 */
export function payFacts(pay: Pay | undefined): { name: string; values: string[] }[] {
  const { grade, supplement, benefits = [] } = pay ?? {};
  return [
    { name: 'Grade', values: grade ? [grade] : [] },
    { name: 'Pay', values: pay ? rangeOf(pay) : [] },
    {
      name: 'Supplement',
      values: supplement ? [`${pounds(supplement.amount)} a year. Condition: ${supplement.condition}`] : [],
    },
    {
      name: 'Benefits',
      values: benefits.map(({ what, condition }) => (condition ? `${what}. Condition: ${condition}` : what)),
    },
  ];
}
