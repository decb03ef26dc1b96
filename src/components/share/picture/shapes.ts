import type { TieKind } from '../../../schema/tie.ts';
import { strokeOf, tiePath, type Point, type Scale } from '../../drawings/tie.ts';
import { outline, type Box, type Style } from './letters.ts';

/** The parts a picture is put together of, as SVG, each in one colour. */
export const circle = ([x, y]: Point, r: number, colour: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"/>`;

/** A circle drawn by its line, `r` to the line's outer edge. */
export const ring = ([x, y]: Point, r: number, line: number, colour: string, ground = 'none') =>
  `<circle cx="${x}" cy="${y}" r="${r - line / 2}" fill="${ground}" stroke="${colour}" stroke-width="${line}"/>`;

export const square = ([x, y]: Point, half: number, colour: string) =>
  `<path d="M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z" fill="${colour}"/>`;

/** A square drawn by its line, `half` to the line's outer edge. */
export const frame = ([x, y]: Point, half: number, line: number, colour: string) => {
  const inner = half - line / 2;
  return `<path d="M${x - inner} ${y - inner}h${2 * inner}v${2 * inner}h${-2 * inner}z" fill="none" stroke="${colour}" stroke-width="${line}"/>`;
};

export const stroke = (path: string, line: number, colour: string, dash?: string) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${line}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;

export const fill = (path: string, colour: string) => `<path d="${path}" fill="${colour}"/>`;

/** A tie from one point to another. */
export function tie(from: Point, to: Point, kind: TieKind, scale: Scale, colour: string): string {
  const { line, head } = tiePath(from, to, kind, scale);
  const { 'stroke-width': width, 'stroke-dasharray': dash } = strokeOf(kind, scale);
  return stroke(line, width, colour, dash) + (head ? fill(head, colour) : '');
}

/** A line of words in a picture: what it says, its outlines, and where it is. */
export interface Written {
  text: string;
  svg: string;
  box: Box;
}

/** A line of words that starts at a point of its baseline. */
export function write(text: string, style: Style, at: Point, colour: string): Written {
  const { svg, box } = outline(text, style, at);
  return { text, svg: `<g fill="${colour}">${svg}</g>`, box };
}

/** Letters with the middle of their ink at a point. */
export function centred(text: string, style: Style, [x, y]: Point, colour: string): string {
  const { left, right, top, bottom } = outline(text, style, [0, 0]).box;
  return write(text, style, [x - (left + right) / 2, y - (top + bottom) / 2], colour).svg;
}
