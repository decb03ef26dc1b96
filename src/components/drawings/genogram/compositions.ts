import type { Genogram } from '../../../schema/genogram.ts';
import { drawingOf, type Drawing } from './drawing.ts';

/** Units across that a phone of 320 shows with letters of 13 px; and a figure 34rem wide, where the wide one shows. */
const phone = 360;
const page = 680;
const widthOf = ({ room: { x1, x2 } }: Drawing) => x2 - x1;

export type Composition = { drawing: Drawing; size: 'wide' | 'narrow' | 'any' };

/** A family as it is drawn where there is room and on a phone; where one drawing does for both, that one. */
export function compositionsOf(genogram: Genogram): Composition[] {
  const standing = drawingOf(genogram, false);
  if (widthOf(standing) <= phone) return [{ drawing: standing, size: 'any' }];
  const turned = drawingOf(genogram, true, phone);
  if (widthOf(standing) > page) return [{ drawing: turned, size: 'any' }];
  return [
    { drawing: standing, size: 'wide' },
    { drawing: turned, size: 'narrow' },
  ];
}

/** The box of an SVG element, and its width on a page: a small drawing is shown larger, as far as its column goes. */
export function frameOf({ drawing, size }: Composition) {
  const { x1, y1, x2, y2 } = drawing.room;
  const [left, top] = [Math.floor(x1), Math.floor(y1)];
  const [width, height] = [Math.ceil(x2) - left, Math.ceil(y2) - top];
  const scale = size === 'wide' ? Math.max(1, Math.min(1.5, 560 / width)) : 1.5;
  return {
    viewBox: [left, top, width, height].join(' '),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}
