import { decimalYear } from '../../../record/dates.ts';
import { isWhole } from '../../../record/inspections/inspections.ts';
import type { Inspection } from '../../../schema/inspection.ts';

/** The room of a time scale, its limits, and how far from the left the first inspection stands if its date is over it. */
export type Room = {
  left: number;
  leftWhole: number;
  right: number;
  /** What whole inspections keep from each other at the least, and the last from today. */
  least: number;
  leastNow: number;
  /** How long the quiet years before the first whole inspection are drawn, where they are cut. */
  cut?: number;
};

const sum = (all: (number | undefined)[]) => all.reduce<number>((total, n) => total + (n ?? 0), 0);

/**
 * A scale of true time from the first graded inspection to today; and where it cannot be true.
 * Whole inspections keep a distance from each other and from today, or the line between them could not be read.
 * @returns `x` of a date; `cut`, the ends of the quiet years before the first whole inspection where they
 *   are cut short; `stretched`, whether any keep their distance at the cost of true time
 */
export function timeScale(graded: readonly Inspection[], today: string, room: Room) {
  const { right, least, leastNow, cut } = room;
  const when = (all: readonly Inspection[]) => all.map(({ fieldwork }) => decimalYear(fieldwork.to));
  const whole = when(graded.filter(isWhole));
  const early = when(graded).filter((date) => date < whole[0]!);
  const knots = [...new Set([...early.slice(0, 1), ...early.slice(-1), ...whole, decimalYear(today)])];
  const spans = knots.slice(1).map((knot, i) => knot - knots[i]!);
  const begin = knots.indexOf(whole[0]!);
  const left = begin === 0 ? room.leftWhole : room.left;
  const quiet = cut && (spans[begin - 1] ?? 0) > 2 ? begin - 1 : -1;
  const keep = spans.map((_, i) => (i < begin ? 0 : i < spans.length - 1 ? least : leastNow));
  const fixed = spans.map((_, i) => (i === quiet ? cut : undefined));
  const perYear = () => (right - left - sum(fixed)) / sum(spans.filter((_, i) => fixed[i] === undefined));
  const short = () => spans.findIndex((span, i) => fixed[i] === undefined && span * perYear() < keep[i]!);
  for (let i = short(); i >= 0; i = short()) fixed[i] = keep[i];
  const each = perYear();
  const lengths = spans.map((span, i) => fixed[i] ?? span * each);
  const start = (i: number) => left + sum(lengths.slice(0, i));
  const x = (date: string) => {
    const at = decimalYear(date);
    const i = Math.max(
      0,
      spans.findLastIndex((_, span) => knots[span]! <= at),
    );
    return start(i) + (Math.max(0, at - knots[i]!) / spans[i]!) * lengths[i]!;
  };
  return {
    x,
    cut: quiet < 0 ? undefined : ([start(quiet), start(begin)] as const),
    stretched: fixed.some((length, i) => length !== undefined && i !== quiet),
  };
}
