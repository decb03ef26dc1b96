import { farFrom, type Segment } from './geometry.ts';
import { boxOfWords, free, type Scene, type Words } from './labels.ts';
import { waysToSet, type Type } from './sizes.ts';
import type { Point } from '../tie.ts';

/** The word Home in its field, as high as it touches nothing. */
export function homeWord(
  { at: [cx, cy], radius }: { at: Point; radius: number },
  scene: Scene,
  { note }: Type,
): Point | undefined {
  const spots = Array.from({ length: 900 }, (_, i): Point => {
    const [ring, turn] = [Math.floor(i / 36) / 25, (i % 36) * 10 * (Math.PI / 180)];
    return [cx + radius * ring * Math.sin(turn), cy - radius * ring * Math.cos(turn)];
  });
  const fits =
    (off: number) =>
    ([x, y]: Point) => {
      const box = boxOfWords({ lines: ['Home'], x, y, anchor: 'middle', font: note });
      const corners = [box.x1, box.x2].flatMap((bx) => [box.y1, box.y2].map((by) => Math.hypot(bx - cx, by - cy)));
      return Math.max(...corners) < radius - 6 && free(box, scene, undefined, undefined, off);
    };
  const ideal: Point = [cx, cy - 0.66 * radius];
  const far = ([x, y]: Point) => Math.hypot(1.4 * (x - ideal[0]), y - ideal[1]);
  const best = spots.toSorted((a, b) => far(a) - far(b));
  return best.find(fits(1.2 * note)) ?? best.find(fits(0.8 * note)) ?? best.find(fits(0.4 * note));
}

/** A note beside its tie, outside home, where it touches nothing. */
export function noteBeside(
  text: string,
  tie: Segment,
  scene: Scene,
  { note, aside }: Type,
  home?: { at: Point; radius: number },
): Words | undefined {
  const [[x1, y1], [x2, y2]] = tie;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const tries = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.8, 0.2].flatMap((part) =>
    waysToSet(text).slice(0, 2).flatMap((lines) =>
      [1, -1].map((turn): Words => {
        const [nx, ny] = [-uy * turn, ux * turn];
        const { x1: left, x2: right, y1: top, y2: bottom } = boxOfWords({ lines, x: 0, y: 0, anchor: 'middle', font: note }, false);
        // The words' nearest corner or edge stands aside from the tie, however steep it is.
        const off = aside + (Math.abs(nx) * (right - left) + Math.abs(ny) * (bottom - top)) / 2;
        const [x, y] = [x1 + ux * length * part + nx * off, y1 + uy * length * part + ny * off - (top + bottom) / 2];
        return { lines, x, y, anchor: 'middle', font: note };
      }),
    ),
  ); // prettier-ignore
  return tries.find((words) => {
    const box = boxOfWords(words, false);
    return (!home || farFrom(home.at, box) > home.radius + 6) && free(box, scene, undefined, tie);
  });
}
