/** Neutral pages of about 700 words from a fixed seed: the same bytes each time. */
import { adjectives, deeds, headings, people, places, reasons, sentences, things, times } from './words.ts';

export type Page = { slug: string; title: string; description: string; day: string; body: string };

/** Pages lie in one folder of every site, so that the links between them are alike. */
export const folder = 'news';

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const two = (number: number) => String(number).padStart(2, '0');

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const slots: Record<string, readonly string[]> = {
  adjective: adjectives,
  thing: things,
  place: places,
  person: people,
  deed: deeds,
  time: times,
  reason: reasons,
};

/** Chooses one of a list, never the last choice from it: no sentence says the same word twice running. */
export function chooser(seed: number) {
  const next = numbers(seed);
  const last = new Map<readonly string[], string>();
  const one = (list: readonly string[]): string => {
    const chosen = list[Math.floor(next() * list.length)]!;
    if (last.get(list) === chosen) return one(list);
    last.set(list, chosen);
    return chosen;
  };
  const fill = (text: string) =>
    text.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => {
      const word = one(slots[first.toLowerCase() + rest]!);
      return first === first.toUpperCase() ? upper(word) : word;
    });
  return { next, one, fill };
}

/** Each page has another title: 7,919 shares no factor with the 15,360 of them. */
function titleOf(index: number) {
  const at = (index * 7919) % (adjectives.length * things.length * places.length);
  const place = places[at % places.length];
  const thing = things[Math.floor(at / places.length) % things.length];
  const adjective = adjectives[Math.floor(at / places.length / things.length)];
  return `The ${adjective} ${thing} at the ${place}`;
}
const slugOf = (index: number) => titleOf(index).toLowerCase().replaceAll(' ', '-');

/** The words of a Markdown text, without the marks of lists, tables, links and headings. */
export const wordsOf = (text: string) => text.replace(/\]\([^)]*\)/g, '').match(/[\p{L}’]+/gu) ?? [];

/** One page of `count`: headings, paragraphs, a list, a table, a quotation, and links to three other pages. */
export function pageOf(index: number, count: number): Page {
  const { next, one, fill } = chooser(index + 1);
  const paragraph = (length: number) => Array.from({ length }, () => fill(one(sentences))).join(' ');
  const link = (to: number) =>
    `Read on about [${titleOf(to).replace(/^The/, 'the')}](/${folder}/${slugOf(to)}/). ${paragraph(2)}`;
  const row = () => `| ${upper(one(adjectives))} ${one(things)} | ${upper(one(people))} | ${upper(one(places))} |`;
  const parts = [
    () => link((index + 1) % count),
    () => Array.from({ length: 6 }, () => `- ${fill(one(sentences))}`).join('\n'),
    () => ['| What | Who | Where |', '| --- | --- | --- |', ...Array.from({ length: 6 }, row)].join('\n'),
    () => `> ${paragraph(2)}`,
    () => link(Math.floor(next() * count)),
  ];
  const order = headings.map((text) => ({ text, at: next() })).toSorted((a, b) => a.at - b.at);
  const blocks = [paragraph(4)];
  parts.forEach((part, at) => blocks.push(`## ${fill(order[at]!.text)}`, paragraph(3), part(), paragraph(3)));
  blocks.push(link((index + 2) % count));
  while (wordsOf(blocks.join('\n')).length < 680) blocks.push(paragraph(3));
  const day = `${2017 + (index % 9)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
  const description = `What we know of ${titleOf(index).replace(/^The/, 'the')}. ${paragraph(1)}`;
  return { slug: slugOf(index), title: titleOf(index), description, day, body: `${blocks.join('\n\n')}\n` };
}

export const pages = (count: number) => Array.from({ length: count }, (_, index) => pageOf(index, count));
