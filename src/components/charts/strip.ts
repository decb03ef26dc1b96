import { decimalYear } from '../../record/dates.ts';
import { isWhole } from '../../record/inspections/inspections.ts';
import type { Inspection } from '../../schema/inspection.ts';
import { rowOfWords } from '../drawings/timeline/labels.ts';
import { linesOf } from '../drawings/timeline/lines.ts';
import { stopsOf } from '../drawings/timeline/rows.ts';
import type { Scale } from '../drawings/tie.ts';
import type { Text } from '../drawings/texts.ts';
import { wordsOf } from '../drawings/timeline/wishes.ts';
import { wrap, type Frame } from './frame.ts';

/** When the count is taken, as a part of the year: 30 September. */
const counted = decimalYear('2000-09-30') - 2000;

/**
 * The overall grade at the time, as a row of ties whose own line is y 0, on the scale of a chart's years. What was judged
 * before the first year stands at its left end, what has been judged since the newest at its right: the grade in force is
 * always there, and named at the end.
 * @param graded the graded inspections of the record, oldest first
 */
export function strip(graded: readonly Inspection[], years: readonly number[], frame: Frame, scale: Scale) {
  const { left, right, ends, size, line, node, width } = frame;
  const perYear = (right - left) / Math.max(1, years.length - 1);
  const x = (date: string) => {
    const at = Math.round(left + (decimalYear(date) - counted - years[0]!) * perYear);
    return Math.min(right, Math.max(left, at));
  };
  const stops = stopsOf(graded.filter(isWhole), 'overall', x, right).filter(({ to, ends: how }) => to > left || how === 'now'); // prettier-ignore
  const type = { size, line: Math.ceil(1.3 * size), node, width: ends - 4, beside: false };
  const { wishes, now } = wordsOf('overall', stops, type);
  const below = wishes.map((wish) => ({ ...wish, sides: [1 as const] }));
  const placed = rowOfWords({ name: '', wishes: below, spans: [], sides: [1], turns: [] }, type);
  const last = now ? wrap(now.text, now.tone, size, width - ends) : [];
  const named = last.map((text, i): Text => {
    const y = Math.round(size / 3 + i * line);
    return { text, tone: now!.tone, anchor: 'start', x: ends, y };
  });
  const lines = linesOf(stops, { node, gap: 2, cut: undefined, rise: 0 });
  const least = { solid: 3, dashed: 6, zigzag: 2 * scale.zigzag.lead + 4, arrow: 0 };
  return {
    lines: { ...lines, segments: lines.segments.filter(({ from, to, kind }) => to - from >= least[kind]) },
    texts: [...placed.texts.filter(({ text }) => text !== ''), ...named],
    stems: placed.stems,
    down: Math.max(placed.down, size / 3 + last.length * line),
  };
}
