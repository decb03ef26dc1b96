import { decimalYear, inShort, inWords } from '../../../record/dates.ts';
import type { Told } from '../../../record/history.ts';
import type { TieKind } from '../../../schema/tie.ts';
import { spread, wrap } from './spread.ts';
import type { Point } from '../tie.ts';
import { widthOf, type Text } from '../texts.ts';

/** An event with the tie that says how far it is trusted; `now` where it is the judgement in force. */
export type Event = Told & { trust: TieKind; now: boolean };

/** In a frame 344 wide, as narrow drawings are: letters, lines, the line of time, and where labels begin. */
const size = 16;
const line = 20;
const top = 66;
const trunk = 58;
const words = 130;
const width = 344;
const perYear = 64;

/** A span of months said once: Sep to Dec 2022. */
const when = ({ from, to }: Told) => {
  if (from === to) return inWords(to);
  const start = inShort(from);
  return `${from.slice(0, 4) === to.slice(0, 4) ? start.slice(0, 3) : start} to ${inShort(to)}`;
};

/**
 * A history on a line of true time that runs down: each event at its date, and its words as near to it as those of
 * others let them be.
 * @param atEnd what stands at today, where the line ends
 * @returns where the line begins and ends, the years, the words at its end, and for each event its node, tie and words
 */
export function historyLine(events: readonly Event[], today: string, atEnd: string) {
  const first = Math.floor(decimalYear(events[0]!.from));
  const y = (date: string) => Math.round(top + (decimalYear(date) - first) * perYear);
  const labels = events.map((event) => {
    const set = (text: string, tone: Text['tone']) =>
      wrap(text, width - words, (part) => widthOf(part, tone, size)).map((part) => ({ text: part, tone }));
    const lines = [
      ...set(when(event), event.now ? 'accent strong' : 'strong'),
      ...set(event.title, event.now ? 'accent strong' : 'plain'),
    ];
    return { event, lines, at: y(event.from), height: lines.length * line };
  });
  const end = y(today);
  const middles = spread([...labels, { at: end, height: line }], 9, 0);
  const marks = labels.map(({ event, lines, at, height }, i) => {
    const text = lines.map((one, n): Text => {
      const up = middles[i]! - height / 2 + n * line + 0.78 * line;
      return { ...one, anchor: 'start', x: words, y: Math.round(up) };
    });
    const node: Point = [trunk, at];
    const reach = event.now ? 11 : 7;
    const tie: [Point, Point] = [
      [trunk + reach + 4, at],
      [words - 8, middles[i]!],
    ];
    return { ...event, node, reach, ends: y(event.to), tie, text };
  });
  const last = Number(today.slice(0, 4));
  const said: Text = { text: atEnd, tone: 'strong', anchor: 'start', x: words, y: middles.at(-1)! + 6 };
  return {
    width,
    size,
    trunk,
    height: Math.max(end, said.y) + 14,
    said,
    begins: y(String(first) + '-01'),
    end,
    years: Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, y: y(`${first + i}-01-01`) })),
    marks,
  };
}
