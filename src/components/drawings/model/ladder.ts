import { endsOf, tiePath, scales, type Point } from '../tie.ts';

/** Sizes of a composition: how wide a step is, the last one, how much it rises, and the radius of a person. */
type Sizes = { run: number; last: number; rise: number; person: number; font: number; scale: 'wide' | 'narrow' };
export const compositions: Record<'wide' | 'narrow', Sizes> = {
  wide: { run: 138, last: 214, rise: 62, person: 38, font: 22, scale: 'wide' },
  narrow: { run: 62, last: 100, rise: 30, person: 23, font: 15.5, scale: 'narrow' },
};

/**
 * A stair of steps, a person on the first and one on the last, and the help that flows down from the last.
 * @returns the line of the stair, both people, the arrow between them, and where each step’s name begins, under it
 */
export function stair(count: number, { run, last, rise, person, font, scale }: Sizes) {
  const { stroke, gap } = scales[scale];
  const top = 2 * person + 2 * font;
  const at = (step: number): Point => [step * run, top + (count - 1 - step) * rise];
  const steps = Array.from({ length: count }, (_, step) => at(step));
  const width = (count - 1) * run + last;
  const on = ([x, y]: Point): Point => [x + person, y - person - stroke / 2];
  const [you, above] = [on(at(0)), on(at(count - 1))];
  const node = (point: Point) => ({ at: point, round: true, reach: person });
  return {
    width,
    height: at(0)[1] + 2 * font,
    line: `M0 ${steps[0]![1]}${steps.slice(1).map(([x, y]) => `H${x}V${y}`).join('')}H${width}`, // prettier-ignore
    you,
    above,
    help: tiePath(...endsOf(node(above), node(you), gap), 'arrow', scales[scale]),
    names: steps.map(([x, y]): Point => [x + (x ? stroke + 4 : 0), y + 1.25 * font]),
  };
}
