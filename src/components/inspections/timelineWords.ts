import { inMonth, span } from '../../record/dates.ts';
import { gradeInWords, gradeOf, isWhole, typeInWords } from '../../record/inspections/inspections.ts';
import type { Area, Grade, Inspection } from '../../schema/inspection.ts';
import { isJoint, ownWords, rowName } from '../drawings/timeline/rows.ts';

const month = ({ fieldwork }: Inspection) => inMonth(fieldwork.to);
const year = ({ fieldwork }: Inspection) => fieldwork.to.slice(0, 4);
const list = new Intl.ListFormat('en-GB');
/** Begins small, within a sentence. */
const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const apart = (one: Inspection) => one.judgements.careLeavers !== undefined;

/** What to call each inspection in a list: its month, and its kind where two have the same one. */
export function monthsOf<T extends Inspection>(all: readonly T[]): { one: T; words: string }[] {
  const often = (words: string) => all.filter((one) => month(one) === words).length;
  return all.map((one) => ({
    one,
    words: often(month(one)) > 1 ? `${month(one)}: ${lower(ownWords[one.type] ?? typeInWords[one.type])}` : month(one),
  }));
}

/** The grades that a record has, best first, in words for the key. Adequate is drawn as what came after it. */
export function keyOf(graded: readonly Inspection[]): { grade: Grade; words: string }[] {
  const found = new Set(graded.flatMap(({ judgements }) => Object.values(judgements)));
  const both = found.has('adequate') && found.has('requires-improvement');
  return (Object.keys(gradeInWords) as Grade[])
    .filter((grade) => found.has(grade) && !(both && grade === 'adequate'))
    .map((grade) => ({
      grade,
      words: gradeInWords[grade] + (both && grade === 'requires-improvement' ? ' (until 2013: Adequate)' : ''),
    }));
}

/**
 * The table of a record: a row an area, the newest inspection first, and last those that judged one area alone.
 * @returns `columns` by their heads; `rows`, each with its area and a cell for each column
 */
export function tableOf(graded: readonly Inspection[]) {
  const whole = graded.filter(isWhole).toReversed();
  const alone = graded.filter((one) => !isWhole(one));
  const cell = (area: Area, one: Inspection) => {
    const grade = gradeOf(one, area);
    if (grade && one.judgements[area]) return gradeInWords[grade];
    if (grade) return `${gradeInWords[grade]}, judged with ${area === 'inCare' ? 'care leavers' : 'children in care'}`;
    if (area === 'adoption' && one.type !== 'sif') return 'Judged with children in care';
    const ended = area === 'overall' && one.fieldwork.from >= '2026-04';
    return one.known && isWhole(one) && !ended ? 'Not in Ofsted’s list' : 'Not judged';
  };
  const before = (area: Area) =>
    alone.flatMap((one) => (gradeOf(one, area) ? [`${cell(area, one)}, ${month(one)}`] : [])).join('; ') ||
    'Not judged';
  return {
    columns: [...whole.map(month), ...(alone.length > 0 ? [`Before ${year(whole.at(-1)!)}`] : [])],
    rows: (Object.keys(rowName) as Area[])
      .filter((area) => graded.some((one) => gradeOf(one, area)))
      .map((area) => ({
        area,
        inForce: gradeOf(whole[0]!, area) !== undefined,
        cells: [...whole.map((one) => cell(area, one)), ...(alone.length > 0 ? [before(area)] : [])],
      })),
  };
}

/** What must be said beside the drawing and the table, as far as it is true of this record. */
export function notesOf(graded: readonly Inspection[], visits: readonly Inspection[]): string[] {
  const whole = graded.filter(isWhole);
  const alone = graded.filter((one) => !isWhole(one));
  const joint = whole.filter(isJoint);
  const adoption = graded.some(({ judgements }) => judgements.adoption) ? ', and adoption was part of it' : '';
  const parted = joint.length > 0 && whole.slice(whole.indexOf(joint.at(-1)!)).find(apart);
  const again = whole.slice(0, whole.indexOf(joint[0]!)).some(apart) ? ' again' : '';
  const ended = whole.find(({ judgements, fieldwork }) => !judgements.overall && fieldwork.from >= '2026-04');
  return [
    alone.length > 0 &&
      `Before full inspections, one area was judged at a time: ${list.format(alone.map((one) => `${ownWords[one.type]!.toLowerCase()} in ${month(one)}`))}.`,
    joint.length > 0 &&
      `In ${list.format(joint.map(month))} children in care and care leavers were one judgement${adoption}.`,
    parted && `They were judged apart${again} in ${month(parted)}.`,
    ended && 'Since April 2026 Ofsted gives no overall grade.',
    visits.length > 0 &&
      `Visits carry no grade: ${visits.map(({ fieldwork }) => span(fieldwork.from, fieldwork.to)).join('; ')}.`,
  ].filter((sentence) => typeof sentence === 'string');
}
