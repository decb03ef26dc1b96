import type { TieKind } from '../../../schema/tie.ts';
import type { Art } from '../../../record/share/card.ts';
import { endsOf, scales, type Outline, type Point } from '../../drawings/tie.ts';
import { widthOf } from './letters.ts';
import { centred, circle, fill, frame, ring, square, tie } from './shapes.ts';
import { colours } from './sheet.ts';

const { deep, paper, 'deep-accent': accent, 'on-accent': onAccent } = colours;

export const round = (at: Point, reach: number): Outline => ({ at, round: true, reach });

/** The reader. */
export const you = (at: Point, r: number) =>
  circle(at, r, accent) + centred('You', { size: r * 0.62, weight: 720 }, at, onAccent);

/** Where the reader stands in every drawing of two, and where what they look at does. */
const here = round([864, 300], 46);
const there: Point = [1064, 148];
const broad = { ...scales.wide, stroke: 7, dash: '16 11' };
const toThere = (other: Outline, kind: TieKind) => tie(...endsOf(here, other, 12), kind, broad, deep);

/** A post: a filled square while it is open. */
export function post(open: boolean): string {
  const half = 88;
  return [
    toThere({ at: there, round: false, reach: half }, 'solid'),
    open ? square(there, half, deep) : frame(there, half, 14, deep),
    you(here.at, here.reach),
  ].join('');
}

/** A person by their initials, a year, a number, an answer: what the words and the line to them say of it. */
export function facing({ words, filled, tie: kind }: Omit<Extract<Art, { draws: 'circle' }>, 'draws'>): string {
  const [[x, y], r] = [there, 104];
  const inner = r - 7;
  const size = Math.min(120, (filled === 'whole' ? 150 : 128) / widthOf(words, { size: 1, weight: 720 }));
  return [
    kind ? toThere(round(there, r), kind) : '',
    filled === 'whole' ? circle(there, r, deep) : ring(there, r, 14, deep),
    filled === 'half' ? fill(`M${x} ${y - inner}a${inner} ${inner} 0 0 0 0 ${2 * inner}z`, deep) : '',
    words ? centred(words, { size, weight: 720 }, there, filled === 'whole' ? paper : deep) : '',
    you(here.at, here.reach),
  ].join('');
}
