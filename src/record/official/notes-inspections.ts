import { inWords } from '../dates.ts';
import { gradeInWords, isGraded, typeInWords } from '../inspections/inspections.ts';
import type { Typed } from './inspections.ts';
import { judgedAreas, layout, type Judged } from './layout.ts';
import type { Listed } from './outcomes.ts';

const column = (area: Judged) => `“${layout.current.columns[area][0]}”`;
const said = (one: Listed, area: Judged) => (one.grades[area] ? gradeInWords[one.grades[area]] : 'nothing');
/** An inspection or visit in a sentence: the standard inspection (ILACS) that began on 11 June 2018. */
export const called = ({ type, from }: Pick<Listed, 'type' | 'from'>) =>
  `${type ? typeInWords[type].toLowerCase().replace('ilacs', 'ILACS') : 'the inspection'} that began on ${inWords(from)}`;

type Said = [what: string, one: string, other: string];
const told = (one: Listed, other: Listed, pairs: Said[]) =>
  pairs
    .filter(([, a, b]) => a !== b)
    .map(
      ([what, a, b]) =>
        `${one.at} gives the ${what} as ${a || 'nothing'}, and ${other.at.replace('Sheet', 'sheet')} as ${b || 'nothing'}. Look which is right.`,
    );

/** What two rows of an authority call it. */
export const namedOtherwise = (one: Listed, other: Listed) =>
  told(one, other, [
    ['name', one.name, other.name],
    ['region', one.region, other.region],
    ['web link', one.link, other.link],
  ]);

/** What two rows of the same inspection say of it; the current outcomes give no type, and hold no visits. */
export function judgedOtherwise(one: Listed, other: Listed): string[] {
  const graded = [one, other].every(({ type }) => !type || isGraded({ type }));
  if (one.from !== other.from || !graded) return [];
  const types: Said[] = one.type && other.type ? [['type', typeInWords[one.type], typeInWords[other.type]]] : [];
  const grades = judgedAreas.map((area): Said => [column(area), said(one, area), said(other, area)]);
  return told(one, other, [...types, ['day of publication', one.published, other.published], ...grades]);
}

/** What is missing of an inspection or visit, or cannot be. */
export function oddities(one: Typed, all: readonly Typed[]): string[] {
  const { at, from, published, theme, type } = one;
  const expected = (area: Judged) =>
    isGraded({ type }) && !(area === 'careLeavers' && from < '2023') && !(area === 'overall' && from >= '2026-04');
  const before = all.filter((other) => isGraded(other) && other.from < from).at(-1);
  const visit = !isGraded({ type });
  return [
    ...judgedAreas
      .filter((area) => expected(area) !== (one.grades[area] !== undefined))
      .map((area) => {
        const why = visit ? 'A visit gives no grade' : area === 'overall' ? 'Since 1 April 2026 there is none' : 'Until January 2023 there was none'; // prettier-ignore
        return expected(area)
          ? `${at}: there is no judgement of ${column(area)} for the ${called(one)}. Look in the report.`
          : `${at}: ${column(area)} is ${said(one, area)} for the ${called(one)}. ${why}, so it was left out.`;
      }),
    ...(published < from ? [`${at}: the ${called(one)} is said to be published before it began, on ${inWords(published)}. Look in the report.`] : []), // prettier-ignore
    ...(visit && !theme ? [`${at}: no theme is given for the ${called(one)}. Look in the letter.`] : []),
    ...(type === 'monitoring-visit' && before && !Object.values(before.grades).includes('inadequate')
      ? [
          `${at}: a monitoring visit follows an Inadequate judgement, and the ${called(before)} gave none. Look which is right.`,
        ]
      : []),
  ];
}
