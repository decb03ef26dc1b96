import type { Point } from '../../drawings/tie.ts';
import { set } from './typeface.ts';

/** How words are set: their size in px, their weight (400 to 780), and how much tighter than the font has it, in em. */
export interface Style {
  size: number;
  weight: number;
  tight?: number;
}
/** Where ink lies, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const setIn = ({ weight }: Style, text: string) => set(`${weight}${text}`);

/** How far a text reaches from its start, in px. */
export function widthOf(text: string, style: Style): number {
  const { across, letters } = setIn(style, text);
  return (across / 1000 - (style.tight ?? 0) * Math.max(0, letters - 1)) * style.size;
}

const hundredths = (px: number) => Math.round(px * 100) / 100;

/**
 * A text as outlines, so that no font of a machine matters.
 * @param at where its first letter starts on its baseline
 * @returns SVG path data, and the box its ink lies in
 */
export function outline(text: string, style: Style, at: Point): { path: string; box: Box } {
  const { size, tight = 0 } = style;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let path = '';
  for (const { outline: commands, x, y, before } of setIn(style, text).glyphs) {
    const [left, base] = [at[0] + (x / 1000 - before * tight) * size, at[1] - (y / 1000) * size];
    for (const { type, values } of commands) {
      path += type;
      for (let i = 0; i < values.length; i += 2) {
        const across = left + (values[i]! / 1000) * size;
        const down = base - (values[i + 1]! / 1000) * size;
        box.left = Math.min(box.left, across);
        box.right = Math.max(box.right, across);
        box.top = Math.min(box.top, down);
        box.bottom = Math.max(box.bottom, down);
        path += `${i > 0 ? ' ' : ''}${hundredths(across)} ${hundredths(down)}`;
      }
    }
  }
  return { path, box };
}
