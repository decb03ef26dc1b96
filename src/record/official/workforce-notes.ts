import type { Indicator } from '../../schema/workforce.ts';
import { figuresOf, gapsOf, reasons, yearsInWords } from '../workforce/workforce.ts';
import { rowsOf, type OfficialAuthority } from './authorities.ts';
import type { Official } from './files.ts';

/** What the workforce file lacks of an authority, or says otherwise than Ofsted's list, a sentence each. */
export function workforceNotes({ rows }: Official, authority: OfficialAuthority): string[] {
  const { name, fullName, laCode, code, codes } = authority;
  const own = rowsOf(rows, authority);
  const newest = Math.max(...rows.map(({ year }) => year));
  if (!laCode || own.length === 0)
    return [`The workforce file has no row of ${name}: it counts nobody there, so its region is not known either.`];
  const { years, ours } = figuresOf(rows, laCode, name);
  const without = years.filter((year) => !own.some((row) => row.year === year));
  const { joint } = ours;
  const gaps = gapsOf(
    ours,
    years.filter((year) => !without.includes(year)),
  ).filter(({ why }) => why !== 'no-row');
  return [
    ...(fullName === name ? [] : [`Ofsted calls it ${name}, and the workforce file ${fullName}.`]),
    ...(codes.length === 1 ? [] : [`Its area code is ${code} in Ofsted’s list; the workforce file also has ${codes.filter((one) => one !== code).join(' and ')}, under the same LA code ${laCode}.`]), // prettier-ignore
    ...(joint.length === 0 ? [] : [`In ${yearsInWords(joint)} the workforce file has one joint row, ${ours.name}. None of its figures is of ${name} alone.`]), // prettier-ignore
    ...(without.length === 0 ? [] : [`The workforce file has no row of it for ${yearsInWords(without)}${without.includes(newest) ? '' : ': its count begins later'}.`]), // prettier-ignore
    ...gapNotes(gaps, Object.keys(ours.figures).length),
  ];
}

/** Indicators without a number in the same years and for the same reason, said together. */
function gapNotes(
  gaps: readonly { column: Indicator; years: number[]; why: keyof typeof reasons }[],
  all: number,
): string[] {
  const groups = Map.groupBy(gaps, ({ years, why }) => `${why} ${years.join()}`);
  return [...groups.values()].map((group) => {
    const { why, years } = group[0]!;
    const which = group.length === all ? 'any of its indicators' : group.map(({ column }) => column).join(', ');
    return `The workforce file has no number of ${which} for ${yearsInWords(years)}: “${why}”, ${reasons[why]}.`;
  });
}
