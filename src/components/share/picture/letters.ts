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
 * @returns an SVG path for each letter that has ink, to be given a colour together, and the box its ink lies in
 */
export function outline(text: string, style: Style, at: Point): { svg: string; box: Box } {
  const { size, tight = 0 } = style;
  const scale = size / 1000;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let svg = '';
  for (const { path, box: ink, x, y, before } of setIn(style, text).glyphs) {
    if (!path) continue;
    const [left, base] = [at[0] + (x / 1000 - before * tight) * size, at[1] - y * scale];
    box.left = Math.min(box.left, left + ink.left * scale);
    box.right = Math.max(box.right, left + ink.right * scale);
    box.top = Math.min(box.top, base - ink.top * scale);
    box.bottom = Math.max(box.bottom, base - ink.bottom * scale);
    svg += `<path transform="matrix(${scale} 0 0 -${scale} ${hundredths(left)} ${hundredths(base)})" d="${path}"/>`;
  }
  return { svg, box };
}
