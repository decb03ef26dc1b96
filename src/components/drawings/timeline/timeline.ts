import { isWhole } from '../../../record/inspections/inspections.ts';
import type { Area, Inspection } from '../../../schema/inspection.ts';
import { rowOfWords, type Type, type Words } from './labels.ts';
import { linesOf, type Lines } from './lines.ts';
import { rowName, stopsOf } from './rows.ts';
import type { Text } from '../texts.ts';
import { wordsOf, wordsOfDates, wordsOfVisits, wordsOfYears } from './wishes.ts';
import { timeScale, type Room } from './years.ts';

export { tieOf } from './lines.ts';

/** A composition: its room for time, its letters, and the gaps from a node to its line and from row to row. */
export type Frame = Room & Type & { gap: number; between: number };
export const frames: Record<'wide' | 'narrow', Frame> = {
  wide: {
    ...{ left: 208, leftWhole: 208, right: 1144, least: 100, leastNow: 115 },
    ...{ size: 17, line: 23, node: 12, width: 1144, beside: true, gap: 4, between: 30 },
  },
  narrow: {
    ...{ left: 9, leftWhole: 21, right: 344, least: 42, leastNow: 60, cut: 44 },
    ...{ size: 15.8, line: 21, node: 8, width: 344, beside: false, gap: 2, between: 20 },
  },
};

/** A row at its y; all else in it is told from there, so that rows that are alike are drawn in the same words. */
export type Row = {
  name: string;
  y: number;
  texts: Text[];
  stems: { x: number; to: number }[];
  lines?: Lines;
  pins?: number[];
};

/**
 * Where everything stands in a drawing of all judgements of a record: a row an area, from its first judgement on; a row
 * of pins for visits; and rows of dates. `known` is the day up to which the grades are known to hold. No words stand over others; a stem leads to those that stand off their node.
 */
export function timeline(
  { graded, visits }: { graded: readonly Inspection[]; visits: readonly Inspection[] },
  today: string,
  frame: Frame,
  known?: string,
) {
  const { node, gap, size, right, between, beside } = frame;
  const { x: exact, cut } = timeScale(graded, today, frame);
  const x = (date: string) => Math.round(exact(date));
  const dates: Row = { name: 'dates', y: Math.round(size), texts: wordsOfDates(graded, x, frame), stems: [] };
  const head = Math.round(1.6 * size);
  const rows = [dates];
  let bottom = head;
  const add = (words: Words, row: Partial<Row> = {}) => {
    const { texts, stems, up, down } = rowOfWords(words, frame);
    const y = Math.round(bottom + between + up);
    bottom = y + down;
    rows.push({ name: words.name, y, texts, stems, ...row });
  };

  const leavers = stopsOf(graded, 'careLeavers', x, right);
  const turns = leavers.flatMap(({ x: from, to, parted, ends }) => [
    ...(parted ? [from] : []),
    ...(ends === 'joined' ? [to] : []),
  ]);
  for (const area of Object.keys(rowName) as Area[]) {
    const stops = area === 'careLeavers' ? leavers : stopsOf(graded, area, x, right);
    const side = area === 'inCare' ? 1 : area === 'careLeavers' ? -1 : 0;
    if (stops.length === 0) continue;
    add({
      ...wordsOf(area, stops, frame, known !== undefined),
      turns: turns.flatMap((at) => (side ? [{ at, side }] : [])),
    });
    const [above, here] = rows.slice(-2);
    here!.lines = linesOf(stops, { node, gap, cut, rise: here!.y - above!.y, known: known ? x(known) : undefined });
  }
  const seen = visits.map((visit) => ({ visit, x: x(visit.fieldwork.to) }));
  if (seen.length > 0) add(wordsOfVisits(seen, frame), { pins: seen.map((pin) => pin.x) });
  const foot = Math.round(bottom + between + size);
  const years = beside ? wordsOfYears(graded[0]!.fieldwork.to, today, x, frame) : dates.texts;
  rows.push({ name: 'years', y: foot, texts: years, stems: [] });
  return {
    x,
    rows,
    /** Lines down the drawing: at the years beneath it, or the inspections over it. */
    grid: beside ? years.map((mark) => mark.x) : graded.filter(isWhole).map(({ fieldwork }) => x(fieldwork.to)),
    head,
    foot: foot - Math.round(size),
    height: foot + Math.round(size / 2),
  };
}
