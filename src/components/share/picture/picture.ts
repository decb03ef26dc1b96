import { readFile } from 'node:fs/promises';
import { authority } from '../../../record/authority.ts';
import type { Card, Foot } from '../../../record/share/card.ts';
import { artOf } from './art.ts';
import { drawn } from './drawn.ts';
import { factsBand } from './facts-band.ts';
import { kept } from '../../../record/kept.ts';
import { fitted } from './lines.ts';
import { positionBand } from './position-band.ts';
import { circle, square, stroke, write } from './shapes.ts';
import { band, colours, edges, measure, sheet, type Part } from './sheet.ts';
import { heading, under } from './title.ts';

const { paper, ink, soft, accent } = colours;
const { left } = edges;

/** What must stand beside a quotation stands there whole: where both are long, in smaller letters. */
const roomOf = ({ title, under: [, rest] }: Card): readonly [size: number, most: number] =>
  title.length + rest.length > 340 ? [20, 6] : [23, 5];

/** The site's mark and name, and whose site it is: the same on every picture. */
function headOf(): Part {
  const lines = [
    [`${authority.site}, ${authority.name}`, { size: 22, weight: 760, tight: 0.012 }, 53, ink],
    [
      authority.status === 'demonstration' ? 'Demonstration from public documents' : authority.service,
      { size: 17, weight: 400 },
      74,
      soft,
    ],
  ] as const;
  return {
    svg: circle([left + 14, 56], 11, accent) + stroke(`M${left + 25} 56h15`, 4, ink) + square([left + 50, 56], 11, ink),
    words: lines.map(([text, style, y, colour]) => {
      const { lines: cut } = fitted(text, measure.title - 77, [{ ...style, lines: 1 }]);
      return write(cut[0] ?? '', style, [left + 77, y], colour);
    }),
  };
}

const head = headOf();
/** Many pages have the same foot: outlines are dear. */
const footOf = kept((foot): Part => {
  const read = JSON.parse(foot) as Foot;
  return read.draws === 'position' ? positionBand(read) : factsBand(read);
});

/** A share picture as an SVG of outlines, and the words in it. */
export function composed(card: Card): Part {
  const below = under(card.under, 466, roomOf(card));
  const parts = [head, footOf(JSON.stringify(card.foot))];
  const words = [...parts.flatMap((part) => part.words), ...heading(card.title, below.top - 56), ...below.words];
  const { width, height } = sheet;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<path d="M0 0h${width}v${height}H0z" fill="${paper}"/>`,
    artOf(card.art),
    `<path d="M0 ${band}h${width}v${height - band}H0z" fill="${colours.band}"/>`,
    ...parts.map((part) => part.svg),
    ...words.map((one) => one.svg),
    '</svg>',
  ];
  return { svg: svg.join(''), words };
}

const known = new WeakMap<Card, Promise<string>>();
function fileOf(card: Card): Promise<string> {
  if (!known.has(card)) known.set(card, drawn(composed(card).svg));
  return known.get(card)!;
}

/** The share picture of a card, 1200 by 630, as PNG. */
export const pictureOf = async (card: Card) => readFile(await fileOf(card));

/** Draws the pictures of many cards, a few at a time: the cores are kept busy, and the memory is not filled. */
export async function picturesOf(cards: readonly Card[]): Promise<void> {
  const rest = [...cards];
  const draw = async () => {
    for (let card = rest.pop(); card; card = rest.pop()) await fileOf(card);
  };
  await Promise.all([draw(), draw(), draw(), draw()]);
}
