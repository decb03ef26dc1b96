import type { GradeLine } from '../../record/share/card.ts';
import type { Scale } from '../drawings/tie.ts';
import { tieOf } from '../drawings/timeline/lines.ts';
import type { Grade } from '../../schema/inspection.ts';
import type { TieKind } from '../../schema/tie.ts';

/** The line of a grade, as the position line of the site draws it. */
export const lineOf = (grade: Grade | undefined): GradeLine =>
  grade === 'outstanding' ? 'double' : grade ? tieOf[grade] : 'thin';

/** A stroke of a line: how it is drawn, and how far beside the line's middle it runs. */
type Stroke = { kind: TieKind; scale: Scale; off: number };

/** The strokes of a grade's line: two of Outstanding, a thin one where there is no overall grade, one of each other. */
export function strokesOf(line: GradeLine, scale: Scale): Stroke[] {
  if (line === 'thin') return [{ kind: 'solid', scale: { ...scale, stroke: 1.5 }, off: 0 }];
  if (line !== 'double') return [{ kind: line, scale, off: 0 }];
  return [-0.8, 0.8].map((off) => ({ kind: 'solid', scale, off: off * scale.stroke }));
}

/** Whether the node that a line begins at is filled: the good grades. */
export const isFilled = (line: GradeLine): boolean => line === 'solid' || line === 'double';
