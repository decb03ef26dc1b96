import type { Foot } from '../../record/share/card.ts';
import { widthOf } from './picture/letters.ts';
import { fitted } from './picture/lines.ts';
import type { Shareable } from './shareables.ts';

/** What one thing of a group is, where a flyer cannot say it in the plural. */
const singular: Record<string, string> = {
  Questions: 'A question to ask us',
  Quotations: 'Quotation',
  Vacancies: 'Vacancy',
  Roles: 'Role',
  Events: 'Event',
  Messages: 'Message',
  Stories: 'Story',
  Inspections: 'Inspection',
};
export const oneOf = (kind: string): string => singular[kind] ?? kind;

/** In mm: the room for words, across and down, and the least that stays free above the foot. */
const across = 182;
const down = 271.8;
const free = 5;

/** Sizes of the title, from large to small, with the width of the drawing above it: the same as in Flyer.astro. */
const steps = [
  [27, 82], [24, 82], [21, 82], [18.5, 82], [16.5, 78], [14.5, 74], [13, 70], [11.5, 66], [10, 62], [9.2, 58], [8.5, 54], [7.6, 50],
] as const; // prettier-ignore

const heightOf = (text: string, size: number, limit = across, weight = 400, leading = 1.35, tight = 0) =>
  fitted(text, limit, [{ size, weight, tight, lines: 99 }]).lines.length * size * leading;

/** A fact with many words is set smaller. */
export const isLong = (words: string): boolean => words.length > 44;

function footHeight(foot: Foot): number {
  if (foot.draws === 'position') {
    const said = ({ words }: { words: readonly [string, string] }, limit: number) =>
      heightOf(words.join(' '), 4.8, limit, 720);
    const now = said(foot.now, foot.then ? 92 : 175);
    return 15.5 + (foot.then ? Math.max(now, said(foot.then, 76)) : now);
  }
  const size = (words: string) => (isLong(words) ? 5.6 : 7.4);
  const widths = foot.facts.map(([label, words]) =>
    Math.max(widthOf(label, { size: 4.6, weight: 400 }), widthOf(words, { size: size(words), weight: 700 })),
  );
  const heights = foot.facts.map(([, words]) => 6.2 + heightOf(words, size(words), across, 700, 1.2));
  const beside = widths.reduce((sum, width) => sum + width + 12, 0) <= across;
  return 4.6 + (beside ? Math.max(...heights) : heights.reduce((sum, height) => sum + height + 3, -3));
}

/** Whether the description says more than the title and the foot have said in the same words. */
export const saysMore = ({ description, card: { title, foot } }: Shareable): boolean =>
  !title.startsWith('‘') && !(foot.draws === 'facts' && foot.facts.some(([, words]) => words === description));

/** The largest step of the title at which all words of a flyer stand on one sheet, 0 the largest. */
export function flyerStep(thing: Shareable): number {
  const { title, under, foot } = thing.card;
  const way = 65;
  const description = saysMore(thing) ? 4 + heightOf(thing.description, 5.8, 160) : 0;
  const names = under.reduce((sum, words) => sum + heightOf(words, 5.4, across, 720), 0);
  const rest = way + footHeight(foot) + description + names + 14.5 + free;
  const holds = ([size, art]: readonly [number, number]) =>
    rest + art * 1.05 - 13 + heightOf(title, size, across, 760, 1.03, 0.03) <= down;
  const whole = ([size]: readonly [number, number]) =>
    title.split(/\s/).every((word) => widthOf(word, { size, weight: 760, tight: 0.03 }) <= across);
  const at = steps.findIndex((step) => holds(step) && whole(step));
  return at < 0 ? steps.length - 1 : at;
}
