import type { TieKind } from '../../../schema/tie.ts';
import type { Mark } from '../../../schema/writing.ts';
import type { Art } from '../../../record/share/card.ts';
import { marks } from '../../drawings/model/marks.ts';
import { endsOf, scales, type Point } from '../../drawings/tie.ts';
import { facing, post, round, you } from './facing.ts';
import { circle, fill, ring, square, stroke, tie } from './shapes.ts';
import { colours } from './sheet.ts';

const { mark, ink, deep, 'deep-accent': accent } = colours;
const home: Point = [1084, 176];

/** You, and people and places around you: the lines are as what is said of them. */
function ties(kind: TieKind): string {
  const middle = round([1024, 226], 62);
  const others = ([[908, 92], [1066, 54], [1164, 176], [1136, 356], [886, 342]] as const).map((at) => round(at, 30)); // prettier-ignore
  return [
    ...others.map((one) => tie(...endsOf(middle, one, 9), kind, scales.wide, deep)),
    ...others.map(({ at }) => circle(at, 30, deep)),
    you(middle.at, 62),
  ].join('');
}

/** A chapter's mark, larger. */
function chapter(name: Mark): string {
  const parts = ([['ink', deep], ['accent', accent]] as const).flatMap(([which, colour]) => {
    const { ties: lines, dashed, filled } = marks[name][which];
    return [
      lines && stroke(lines, 5, colour),
      dashed && stroke(dashed, 5, colour, '10 7'),
      filled && fill(filled, colour),
    ];
  }); // prettier-ignore
  return `<g transform="translate(838 38) scale(2.7)">${parts.filter(Boolean).join('')}</g>`;
}

/** From where you are to places further on, by more than one way. */
function pathway(): string {
  const start = round([840, 246], 46);
  const places = [[962, 246], [1082, 116], [1082, 246], [1082, 376]] as const; // prettier-ignore
  return [
    stroke('M898 246H1200M962 246V116H1200M962 246V376H1200', 7, deep),
    ...places.map((at) => square(at, 34, deep)),
    you(start.at, start.reach),
  ].join('');
}

function drawing(art: Art): string {
  switch (art.draws) {
    case 'ties':
      return ties(art.tie);
    case 'mark':
      return chapter(art.mark);
    case 'post':
      return post(art.filled);
    case 'circle':
      return facing(art);
    case 'pathway':
      return pathway();
  }
}

/** The home circle and the drawing in it, in deep ink with one part in accent. */
export const artOf = (art: Art): string => ring(home, 324.5, 5, ink, mark) + drawing(art);
