import { decimalYear } from '../../record/dates.ts';
import { gradeInWords, gradeOf, isGraded } from '../../record/inspections.ts';
import type { Area, Grade, Inspection } from '../../schema/inspection.ts';
import type { TieKind } from '../../schema/drawing.ts';
import type { Point } from './tie.ts';

/** The line that stands for a grade. Outstanding, should it come, is two solid lines (drawn by the component). */
export const tieOf: Record<Grade, TieKind> = {
  outstanding: 'solid',
  good: 'solid',
  adequate: 'dashed',
  'requires-improvement': 'dashed',
  inadequate: 'zigzag',
};

export type Frame = {
  left: number;
  right: number;
  /** The y of the first row, and the step to each next one; rows that part and join again may stand closer. */
  rowAt: number;
  step: number;
  closeStep: number;
  node: number;
  gap: number;
};

export const rowName: Partial<Record<Area, string>> = {
  overall: 'Overall',
  leaders: 'Leaders',
  helpAndProtection: 'Help and protection',
  adoption: 'Adoption',
  inCare: 'Children in care',
  careLeavers: 'Care leavers',
};
const order = Object.keys(rowName) as Area[];

type Segment = { from: Point; to: Point; kind: TieKind; double: boolean; current: boolean };
type Node = { at: Point; radius: number; open: boolean; current: boolean };
type Label = {
  at: Point;
  text: string;
  together: boolean;
  again: boolean;
  anchor: 'start' | 'end';
  current: boolean;
  slanted: boolean;
  room: number;
};

/**
 * Where every judgement of a record stands on a scale of true time.
 * A judgement that several areas shared (children in care and care leavers, 2018 to 2022) is one node that their lines
 * run into; when they are judged apart again, a plain line joins the parted nodes.
 */
export function timeline<T extends Inspection>(graded: readonly T[], today: string, frame: Frame) {
  const rows = order.filter((area) => graded.some((inspection) => gradeOf(inspection, area)));
  const start = decimalYear(graded[0]!.fieldwork.to) - 0.25;
  const x = (date: string) =>
    frame.left + ((decimalYear(date) - start) / (decimalYear(today) - start)) * (frame.right - frame.left);
  const shared = (inspection: T) => inspection.judgements.inCareAndCareLeavers !== undefined;
  const close: Area[] = ['inCare', 'careLeavers'];
  const y = new Map<Area, number>();
  rows.reduce((at, area, i) => {
    const here = i === 0 ? frame.rowAt : at + (close.includes(area) ? frame.closeStep : frame.step);
    y.set(area, here);
    return here;
  }, 0);
  const joined = (inspection: T, area: Area) => shared(inspection) && ['adoption', ...close].includes(area);
  const meet = (inspection: T, area: Area): Point => [
    x(inspection.fieldwork.to),
    y.get(joined(inspection, area) ? 'inCare' : area)!,
  ];
  const radius = (inspection: T, area: Area) => frame.node * (joined(inspection, area) ? 1.25 : 1);

  const segments: Segment[] = [];
  const joins: { from: Point; to: Point }[] = [];
  const nodes: Node[] = [];
  const labels: Label[] = [];
  for (const area of rows) {
    graded.forEach((inspection, i) => {
      const grade = gradeOf(inspection, area);
      const follower = joined(inspection, area) && area !== 'inCare';
      if (!grade || follower) return;
      const at = meet(inspection, area);
      const next = graded[i + 1];
      const current = !next;
      const previous = graded[i - 1];
      if (area === 'careLeavers' && previous && shared(previous))
        joins.push({ from: [at[0], y.get('inCare')! + frame.node + 3], to: [at[0], at[1] - frame.node - 3] });
      const target: Point | undefined = !next
        ? [frame.right, at[1]]
        : gradeOf(next, area) || shared(next)
          ? meet(next, area)
          : undefined;
      nodes.push({ at, radius: radius(inspection, area), open: !current && tieOf[grade] !== 'solid', current });
      if (!target) return;
      const length = Math.hypot(target[0] - at[0], target[1] - at[1]);
      const unit: Point = [(target[0] - at[0]) / length, (target[1] - at[1]) / length];
      const out = radius(inspection, area) + frame.gap;
      const back = next ? radius(next, area) + frame.gap : 0;
      segments.push({
        from: [at[0] + unit[0] * out, at[1] + unit[1] * out],
        to: [target[0] - unit[0] * back, target[1] - unit[1] * back],
        kind: tieOf[grade],
        double: grade === 'outstanding',
        current,
      });
      // Slanted lines run over this one; its own line says the grade, and so does the table.
      if (area === 'inCare' && next && shared(next)) return;
      labels.push({
        at: current ? [frame.right, at[1]] : at,
        text: gradeInWords[grade],
        together: area === 'inCare' && shared(inspection),
        again: !!previous && gradeOf(previous, area) === grade,
        anchor: current ? 'end' : 'start',
        current,
        slanted: target[1] < at[1],
        room: target[0] - at[0],
      });
    });
  }
  const merge = graded.find(shared);
  return {
    rows: rows.map((area) => ({ area, name: rowName[area]!, y: y.get(area)! })),
    /** Where several lines run into one, if they do. */
    merge: merge && y.has('inCare') ? meet(merge, 'inCare') : undefined,
    x,
    segments,
    joins,
    nodes,
    labels,
  };
}

/** Where visits cross the level lines of the drawing: a tick stands on each tie. */
export const crossings = (segments: readonly Segment[], visits: readonly { x: number }[]): Point[] =>
  visits.flatMap(({ x }) =>
    segments
      .filter(({ from, to }) => from[1] === to[1] && from[0] < x && x < to[0])
      .map(({ from }): Point => [x, from[1]]),
  );

/** The visits of a record as pins on the same scale. */
export const pins = <T extends Inspection>(all: readonly T[], x: (date: string) => number) =>
  all.filter((inspection) => !isGraded(inspection)).map((visit) => ({ ...visit, x: x(visit.fieldwork.to) }));
