import { isNumber } from '../../record/workforce/workforce.ts';
import type { Figure } from '../../schema/workforce.ts';
import type { Text, Tone } from '../drawings/texts.ts';
import { endLabels, type End } from './ends.ts';
import { frames, roomOf, type Frame } from './frame.ts';
import { marksOf, type Point } from './marks.ts';

/** A line of a chart: `ours` is the thick one, the others are thin, the one `beside` us paler than the one `beyond`. */
export type Line = { name: string; row: readonly Figure[]; tone: 'ours' | 'beside' | 'beyond' };
const tones: Record<Line['tone'], Tone> = { ours: 'accent strong', beside: 'soft', beyond: 'plain' };

/** The highest figure of some rows, for a scale from zero that they share. */
export const topOf = (rows: readonly (readonly Figure[])[]): number =>
  Math.max(0, ...rows.flat().filter(isNumber)) || 1;

/** The steps of a scale from zero, as people count: five at most above the zero. */
export function stepsOf(top: number): number[] {
  const power = 10 ** Math.floor(Math.log10(top / 5));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => top / size <= 5)!;
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(6)));
}

/** A figure at a step of the scale, as short as it can be: 20, 40%. */
const short = (write: Scale['write'], value: number) => write(value).replace(/\.0(?=%?$)/, '');

/** A scale from zero to `top`, and how its figures are written. */
export type Scale = { top: number; write: (value: number) => string };

/** A composition whose lines begin where the figures of its scale leave room, and end where the longest word does. */
export function framed(size: keyof typeof frames, { top, write }: Scale, lines: readonly Line[]): Frame {
  const { node, size: letters, right, ends, ...frame } = frames[size];
  const room = Math.max(...stepsOf(top).map((value) => roomOf(short(write, value), 'soft', letters)));
  const words = lines.flatMap(({ name, tone }) => name.split(' ').map((word) => roomOf(word, tones[tone], letters)));
  const less = Math.max(0, Math.ceil(Math.max(...words)) - (frame.width - ends));
  return { ...frame, node, size: letters, left: Math.ceil(room) + node + 6, right: right - less, ends: ends - less };
}

/** Where a year stands. A chart of one year has it at the right. */
export const xOf = (i: number, years: number, { left, right }: Frame): number =>
  Math.round(years > 1 ? left + (i / (years - 1)) * (right - left) : right);

/**
 * Where everything stands in a chart of figures over the years, on a scale from zero to `top`. A year without a figure
 * is a gap in its line. Every line is named at its end, ours also labelled at its first, highest and lowest figure. No
 * label stands on another, nor on our line.
 * @param write how a figure is written
 */
export function chart(lines: readonly Line[], years: readonly number[], { top, write }: Scale, frame: Frame) {
  const { left, right, bottom, size, node } = frame;
  const y = (value: number) => Math.round(bottom - (value / top) * (bottom - frame.top));
  const pointOf = (row: readonly Figure[], i: number): Point => {
    const value = row[i] as number;
    return { x: xOf(i, years.length, frame), y: y(value), value, year: years[i]! };
  };
  const drawn = lines.map((line) => ({
    ...line,
    runs: runsOf(line.row).map((run) => run.map((i) => pointOf(line.row, i))),
  }));
  const ends = drawn.map(({ name, tone, runs }): End => {
    const last = runs.at(-1)?.at(-1);
    const when = last && last.year !== years.at(-1) ? ` in ${last.year}` : '';
    const words = `${name} ${last ? write(last.value) + when : 'not published'}`;
    return { words, tone: tones[tone], x: last?.x, y: last?.y ?? bottom };
  });
  const named = endLabels(ends, frame);
  const steps = stepsOf(top).map((value) => ({ value, y: y(value) }));
  const scale = steps.map(({ value, y: at }): Text => {
    return { text: short(write, value), tone: 'soft', anchor: 'end', x: left - node - 6, y: at + Math.round(size / 3) };
  });
  const texts = [...scale, ...yearLabels(years, frame), ...named.texts];
  const marks = marksOf(drawn, write, texts, frame);
  return {
    paths: drawn.map(({ tone, runs }) => ({ tone, d: runs.map(pathOf).join('') })),
    nodes: marks.nodes.map((point) => `M${point.x} ${point.y}h0`).join(''),
    leaders: named.leaders.join(''),
    grid: steps.map((step) => `M${left - node} ${step.y}H${right}`).join(''),
    texts: [...texts, ...marks.texts],
  };
}

/** The stretches of a row that have figures, by their places in it. */
function runsOf(row: readonly Figure[]): number[][] {
  const runs: number[][] = [];
  row.forEach((figure, i) => {
    if (!isNumber(figure)) return;
    if (runs.at(-1)?.at(-1) === i - 1) runs.at(-1)!.push(i);
    else runs.push([i]);
  });
  return runs;
}

/** A stretch as a path; a figure alone is a point. */
const pathOf = ([first, ...rest]: Point[]) =>
  `M${first!.x} ${first!.y}${rest.length > 0 ? rest.map(({ x, y }) => `L${x} ${y}`).join('') : 'h0'}`;

/** The newest year, and as many before it as there is room for, evenly; the oldest too, where that is not many fewer. */
function yearLabels(years: readonly number[], frame: Frame): Text[] {
  const each = (frame.right - frame.left) / Math.max(1, years.length - 1);
  const least = Math.ceil((roomOf('2020', 'strong', frame.size) + 6) / each);
  const every = [0, 1, 2].map((more) => least + more).find((one) => (years.length - 1) % one === 0) ?? least;
  const y = Math.round(frame.bottom + 1.5 * frame.size);
  return years.flatMap((year, i): Text[] => {
    const tone = i === years.length - 1 ? 'strong' : 'soft';
    const text: Text = { text: String(year), tone, anchor: 'middle', x: xOf(i, years.length, frame), y };
    return (years.length - 1 - i) % every === 0 ? [text] : [];
  });
}
