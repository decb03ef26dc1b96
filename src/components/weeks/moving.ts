import { tiePath, type Point } from '../drawings/tie.ts';
import { scale, type LineKind } from './drawing.ts';

/** A line as numbers that can move: how much of it is there, of a zigzag, of gaps, of an arrow’s head. */
type Shape = { there: number; zigzag: number; gaps: number; head: number };

/** The shape of a line at rest; one that is not there, or has ended, has none. */
export const shapeOf = (kind: LineKind | undefined): Shape => ({
  there: kind && kind !== 'none' ? 1 : 0,
  zigzag: kind === 'zigzag' ? 1 : 0,
  gaps: kind === 'dashed' ? 1 : 0,
  head: kind === 'arrow' ? 1 : 0,
});

/** The shape a part of the way from one to another. */
export function between(from: Shape, to: Shape, part: number): Shape {
  const at = (key: keyof Shape) => from[key] + (to[key] - from[key]) * part;
  return { there: at('there'), zigzag: at('zigzag'), gaps: at('gaps'), head: at('head') };
}

/**
 * Path data of a line in a shape that is there: at rest the same as that of its kind.
 * @returns `line` to stroke, `head` to fill, and the stroke’s width and dashes
 */
export function drawn([from, to]: [Point, Point], { there, zigzag, gaps, head }: Shape) {
  const tip: Point = [from[0] + (to[0] - from[0]) * there, from[1] + (to[1] - from[1]) * there];
  const arrow = head > 0.01 && tiePath(from, tip, 'arrow', { ...scale, head: scale.head * head });
  const amplitude = scale.zigzag.amplitude * zigzag;
  const wave = zigzag > 0.01 && tiePath(from, tip, 'zigzag', { ...scale, zigzag: { ...scale.zigzag, amplitude } });
  const [dash, gap] = scale.dash.split(' ').map(Number) as [number, number];
  return {
    line: (wave || arrow || tiePath(from, tip, 'solid', scale)).line,
    head: (arrow && arrow.head) || '',
    width: scale.stroke + (scale.zigzag.stroke - scale.stroke) * zigzag,
    dashes: gaps > 0.01 ? `${dash} ${gap * gaps}` : 'none',
  };
}
