import type { Point } from '../components/drawings/tie.ts';
import type { LineKind } from '../components/weeks/drawing.ts';
import { between, drawn, shapeOf } from '../components/weeks/moving.ts';

/** The lines of a week by name. */
export type Lines = Map<string, { kind: LineKind; now: boolean }>;

/** What a drawing uses by name, with the names. */
export const usedIn = (root: Element) =>
  [...root.querySelectorAll('use')].map((use) => ({ use, href: use.getAttribute('href')! }));

/** The lines of a week, as its drawing in the page has them. */
export const linesIn = (group: Element): Lines =>
  new Map(
    usedIn(group).map(({ use, href }) => {
      const [, name, own] = /^#(.+?)(?:_(zigzag|arrow))?$/.exec(href) as unknown as [string, string, LineKind?];
      const has = (part: string) => use.classList.contains(part);
      return [name, { kind: own ?? (has('dashed') ? 'dashed' : has('ended') ? 'none' : 'solid'), now: has('now') }];
    }),
  );

/** The ends of a line: its path in the page runs straight from one to the other. */
function endsOf(name: string): [Point, Point] {
  const numbers = document.getElementById(name)!.getAttribute('d')!.match(/\d+/g)!.map(Number);
  const [a, b, c, d] = numbers as [number, number, number, number];
  return [[a, b], [c, d]]; // prettier-ignore
}

const svg = <K extends 'g' | 'path'>(name: K) => document.createElementNS('http://www.w3.org/2000/svg', name);
const length = 1000;

/**
 * Lines that can go from week to week, drawn in a group in place of its own.
 * @param names every line that may come
 * @returns moves them to a week’s, at once or slowly; then does what is to be done after
 */
export function movable(group: SVGGElement, names: Iterable<string>) {
  const parts = [...names].map((name) => {
    const ends = endsOf(name);
    const [box, line, head] = [svg('g'), svg('path'), svg('path')];
    head.classList.add('head');
    box.append(line, head);
    const part = { name, box, shape: shapeOf(undefined), draw };
    function draw() {
      box.style.display = part.shape.there < 0.02 ? 'none' : '';
      if (part.shape.there < 0.02) return;
      const paths = drawn(ends, part.shape);
      line.setAttribute('d', paths.line);
      line.setAttribute('stroke-width', String(paths.width));
      line.setAttribute('stroke-dasharray', paths.dashes);
      head.setAttribute('d', paths.head);
    }
    return part;
  });
  group.replaceChildren(...parts.map(({ box }) => box));
  let frame = 0;
  return (lines: Lines | undefined, slowly: boolean, after?: () => void) => {
    cancelAnimationFrame(frame);
    const moves = parts.map((part) => {
      const to = lines?.get(part.name);
      part.box.classList.toggle('now', Boolean(to?.now));
      return { part, from: part.shape, to: shapeOf(to?.kind) };
    });
    let begin = 0;
    const step = (time: number) => {
      begin ||= time;
      const gone = slowly ? Math.min(1, (time - begin) / length) : 1;
      // Slow at both ends, so that the eye can follow.
      for (const { part, from, to } of moves) {
        part.shape = between(from, to, gone * gone * (3 - 2 * gone));
        part.draw();
      }
      if (gone < 1) frame = requestAnimationFrame(step);
      else after?.();
    };
    if (slowly) frame = requestAnimationFrame(step);
    else step(1);
  };
}
