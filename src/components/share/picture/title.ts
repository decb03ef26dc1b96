import { authority } from '../../../record/authority.ts';
import type { Labelled } from '../../../record/share/card.ts';
import { widthOf, type Style } from './letters.ts';
import { fitted, type Step } from './lines.ts';
import { write, type Written } from './shapes.ts';
import { colours, edges, measure } from './sheet.ts';

const { ink } = colours;
const { left } = edges;

/**
 * Whose, in bold, and the document, the date, the place or what must stand beside it, the last line on `bottom`.
 * @param size of its letters, in px, and the most lines it may have
 */
export function under(
  [bold, rest]: Labelled,
  bottom: number,
  [size, most]: readonly [number, number],
): { top: number; words: Written[] } {
  const pitch = Math.round(size * 1.35);
  const lead = fitted(bold, measure.under, [{ size, weight: 720, lines: 2 }]);
  const then = fitted(rest, measure.under, [{ size, weight: 400, lines: most - Math.max(1, lead.lines.length) }]);
  const lines = [lead, then].flatMap((part) => part.lines.map((text) => [text, part.style] as const));
  const top = bottom - (lines.length - 1) * pitch;
  return { top, words: lines.map(([text, style], i) => write(text, style, [left, top + i * pitch], ink)) };
}

/** A few words large; a long quotation small, but whole. */
const sizes = [[104, 1], [84, 2], [72, 3], [63, 4], [54, 4], [46, 5], [40, 6], [34, 7], [30, 8], [26, 9]].map(
  ([size, lines]): Step => ({ size: size!, lines: lines!, weight: 720, tight: size! > 50 ? 0.024 : 0.018 }),
); // prettier-ignore
const pitchOf = ({ size }: Style) => Math.round(size * 1.05);
/** How many lines stand between the site's name and a baseline, with half a line of air, or of small letters more. */
const linesAbove = (bottom: number, step: Step) =>
  1 + Math.floor((bottom - 79 - Math.max(1.22 * step.size, 0.7 * step.size + 36)) / pitchOf(step));

/** The title, as large as fits, its last line on `bottom`. The mark that opens a quotation hangs in the margin. */
export function heading(title: string, bottom: number): Written[] {
  const steps = sizes.map((step) => ({ ...step, lines: Math.min(step.lines, linesAbove(bottom, step)) }));
  const whole = title.replaceAll(authority.site, authority.site.replaceAll(' ', '\u00a0'));
  const { style, lines } = fitted(whole, measure.title, steps);
  const hang = /^[‘“]/.exec(title)?.[0];
  return lines.map((text, i) => {
    const x = left - (i === 0 && hang ? widthOf(hang, style) : 0);
    return write(text, style, [x, bottom - (lines.length - 1 - i) * pitchOf(style)], ink);
  });
}
