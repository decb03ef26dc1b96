import { endsOf, tiePath, scales, type Point } from '../tie.ts';

/** Sizes of a composition: its width, how wide a step is, how much it rises, the radius of a person, and the letters. */
type Sizes = { width: number; run: number; rise: number; person: number; font: number; scale: 'wide' | 'narrow' };
export const compositions: Record<'wide' | 'narrow', Sizes> = {
  wide: { width: 608, run: 150, rise: 44, person: 62, font: 22, scale: 'wide' },
  narrow: { width: 300, run: 66, rise: 26, person: 36, font: 14, scale: 'narrow' },
};

/**
 * Three on one level: whom you work with, you, and who helps you. The tie of the case is yours; help comes to you level.
 * @returns where each stands, the solid tie, the arrow and the height that they take
 */
export function beside({ width, person, scale }: Sizes) {
  const { gap } = scales[scale];
  const at = [person, width / 2, width - person].map((x): Point => [x, person]);
  const [family, you, helper] = at.map((point) => ({ at: point, round: true, reach: person }));
  return {
    at,
    held: tiePath(...endsOf(you!, family!, gap), 'solid', scales[scale]),
    help: tiePath(...endsOf(helper!, you!, gap), 'arrow', scales[scale]),
    height: 2 * person,
  };
}

/**
 * A stair of steps, with nobody on it.
 * @param top where its highest step is
 * @returns the line of the stair, where each step’s name begins, under it, and where the drawing ends
 */
export function stair(count: number, { width, run, rise, font, scale }: Sizes, top: number) {
  const { stroke } = scales[scale];
  const steps = Array.from({ length: count }, (_, step): Point => [step * run, top + (count - 1 - step) * rise]);
  return {
    width,
    height: steps[0]![1] + 2 * font,
    line: `M0 ${steps[0]![1]}${steps.slice(1).map(([x, y]) => `H${x}V${y}`).join('')}H${width}`, // prettier-ignore
    names: steps.map(([x, y]): Point => [x + (x ? stroke + 4 : 0), y + 1.25 * font]),
  };
}
