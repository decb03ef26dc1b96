import type { State } from '../../record/weeks/weeks.ts';
import { endsOf, scales, tiePath, type Outline, type Point } from '../drawings/tie.ts';

type Person = State['people'][number];
export type LineKind = State['ties'][number]['kind'];

export const width = 380;
export const height = 614;
export const scale = { ...scales.narrow, zigzag: { ...scales.narrow.zigzag, amplitude: 7, step: 7 } };
/** Letters of a drawing 380 wide are 13 px where it is 288 px wide: on the narrowest phone. */
export const letters = { node: 17.4, you: 30 };

/** The outline of a person or place: a place is as wide as its name. */
export function outlineOf({ kind, label, at }: Person): Outline {
  if (kind === 'place') return { at, round: false, reach: Math.max(70, Math.round(label.length * 9.2 + 14)) / 2 };
  return { at, round: true, reach: kind === 'you' ? 42 : 29 };
}

/** The field of home: the smallest circle around those who live there, with a margin. */
export function homeOf(people: readonly Person[]): { at: Point; radius: number } {
  const inside = people.filter(({ home }) => home).map(outlineOf);
  let [x, y] = inside[0]?.at ?? [width / 2, height / 2];
  const farthest = () =>
    inside
      .map(({ at, reach }) => ({ at, far: Math.hypot(at[0] - x, at[1] - y) + reach }))
      .sort((a, b) => b.far - a.far)[0];
  for (let step = 2; step < 400; step += 1) {
    const { at } = farthest() ?? { at: [x, y] as Point };
    [x, y] = [x + (at[0] - x) / step, y + (at[1] - y) / step];
  }
  return { at: [Math.round(x), Math.round(y)], radius: Math.round((farthest()?.far ?? 0) + 9) };
}

/** Both ends of a line between two people of the drawing. */
export function lineEnds(people: readonly Person[], { from, to }: { from: string; to: string }): [Point, Point] {
  const find = (id: string) => outlineOf(people.find((one) => one.id === id)!);
  const [start, end] = endsOf(find(from), find(to), scale.gap);
  const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
  return [round(start), round(end)];
}

/** The path of a line that is solid, dashed or ended; its numbers are its ends. */
export const straight = (ends: [Point, Point]): string => tiePath(...ends, 'solid', scale).line;

/** The paths of a line that is not: its line and, of an arrow, its head. */
export const partsOf = (ends: [Point, Point], kind: 'zigzag' | 'arrow') => tiePath(...ends, kind, scale);
