import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import type { Art, Card, Foot, GradeLine, Labelled } from '../../src/record/share/card.ts';
import { lineOf } from '../../src/components/share/strokes.ts';
import { altOf } from '../../src/components/share/picture/alt.ts';
import { count, drawn } from '../../src/components/share/picture/drawn.ts';
import { composed } from '../../src/components/share/picture/picture.ts';
import type { Written } from '../../src/components/share/picture/shapes.ts';
import { none } from '../none.ts';

const since: Labelled = ['Since', 'Inadequate, December 2023. Visited three times.'];
const long =
  'How accessible this demonstration site is, what has not been tested yet, how to report a problem, and how the accessibility regulations are enforced by others.';
const feet: Foot[] = [
  { draws: 'position', now: { tie: 'zigzag', visits: 0, words: ['Grade in force', 'Inadequate, December 2023.'] } },
  {
    draws: 'position',
    then: { tie: 'solid', words: ['Said', 'July 2018, when the grade was Good'] },
    now: { tie: 'zigzag', visits: 3, words: since },
  },
  {
    draws: 'position',
    then: { tie: 'dashed', words: ['Said', 'undated, after October 2016, when the grade was Requires improvement to be good'] },
    now: { tie: 'zigzag', visits: 12, words: ['Since', 'Inadequate, December 2023. Care leavers: Requires improvement, December 2023. Visited twelve times.'] },
  },
  { draws: 'facts', facts: [['On this page', long]] },
  { draws: 'facts', facts: [['Pay', '£38,000 to £45,000 a year, with a supplement of £5,000'], ['Closes', '11:59pm, Wednesday 29 September 2027']] },
  { draws: 'facts', facts: [['What it leads to, as the council’s own papers of last year have it', long], [long, 'No']] },
]; // prettier-ignore
const unders: Labelled[] = [
  ['Ofsted', '23 July 2018'],
  ['Nguyễn Thị Şükrü Łódź-O’Brien, then Assistant Director for Safeguarding and Looked After Children', long + long],
  ['Cabinetmemberforchildrenandyoungpeopleandfamiliesandlearning', 'x'],
  ['', ''],
];
const sixty = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter';
const words = 'The workers here work with me, not to me: it’s like having a massive family who care about independent reviewing, Łódź, Nguyễn, Siân, Şükrü and O’Brien in multidisciplinary teams'; // prettier-ignore
const titles = [
  'Pay up', 'Łódź!', 'WWWWW', sixty, `${sixty}${sixty}${sixty}`, 'W'.repeat(60), `Who is ${sixty}?`,
  ...Array.from({ length: 24 }, (_, i) => words.slice(0, 5 + i * 5).trimEnd()),
  `‘${words.slice(0, 178)}’`, `‘${words} ${words}’`, `‘${words} ${words} ${words} ${words}’`,
  'ÅÉÎÕÜ Şgjpqy ÅÉÎÕÜ Şgjpqy ÅÉÎÕÜ Şgjpqy ÅÉÎÕÜ Şgjpqy', '🎉 Party 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👩‍👩‍👧 1️⃣', 'Ελλάδα και 東京', '',
]; // prettier-ignore

const cardOf = (
  title: string,
  under = unders[0]!,
  foot = feet[1]!,
  art: Art = { draws: 'ties', tie: 'solid' },
): Card => ({
  ...{ title, under, art, foot },
});
const many = [
  ...titles.flatMap((title) => unders.map((under) => cardOf(title, under))),
  ...feet.map((foot) => cardOf('Foot', unders[0], foot)),
];

/** The home circle, its line included; the band at the foot; how far words of two lines may reach into each other. */
const [home, band, nesting] = [{ x: 1084, y: 176, r: 325 }, 494, 9];
const clamp = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high);

/** What is wrong with where a line of words lies, if anything. */
function faultOf({ text, box }: Written): string[] {
  const { left, right, top, bottom } = box;
  const [nearX, nearY] = [clamp(home.x, left, right), clamp(home.y, top, bottom)];
  const hung = /^[‘“]/.test(text) ? 48 : 0;
  const faults = [
    left < 63 - hung && `begins at ${left}`,
    right > 1136 && `ends at ${right}`,
    top < 30 && `its top is at ${top}`,
    bottom > 622 && `its foot is at ${bottom}`,
    top < band && bottom > band - 8 && `stands on the band: ${top} to ${bottom}`,
    top < band && Math.hypot(nearX - home.x, nearY - home.y) < home.r + 12 && `runs into the circle at ${right}`,
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `“${text}” ${fault}`);
}

const overlap = (a: Written, b: Written) =>
  Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
  Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > nesting;

/** What is wrong with a picture: words out of their place, or on top of each other. */
const faultsOf = (card: Card): string[] => {
  const { words: all } = composed(card);
  const crossed = all.flatMap((a, i) => all.slice(i + 1).filter((b) => overlap(a, b)).map((b) => `“${a.text}” meets “${b.text}”`)); // prettier-ignore
  return [...all.flatMap(faultOf), ...crossed].map((fault) => `${card.title.slice(0, 30)}: ${fault}`);
};

test('Outstanding is two lines at the foot, and no overall grade a thin one', () => {
  const strokes = (tie: GradeLine) => {
    const foot: Foot = { draws: 'position', now: { tie, visits: 0, words: since } };
    const lines = composed(cardOf('Foot', unders[0], foot)).svg.match(/<path d="M\d+ [\d.]+L\d+ [\d.]+"[^>]*>/g) ?? [];
    return lines.map((line) => [/L\d+ ([\d.]+)/, /stroke-width="([\d.]+)/].map((part) => Number(part.exec(line)?.[1])));
  };
  const [[middle, width]] = strokes('solid') as [[number, number]];
  assert.deepEqual(strokes('double'), [[middle - 0.8 * width, width], [middle + 0.8 * width, width]]); // prettier-ignore
  assert.deepEqual(strokes('thin'), [[middle, 1.5]]);
  assert.deepEqual((['outstanding', 'good', 'inadequate', undefined] as const).map(lineOf), ['double', 'solid', 'zigzag', 'thin']); // prettier-ignore
});

test('nothing of a share picture leaves its place, whatever the words', () => none(many.flatMap(faultsOf)));

test('words out of their place are found', () => {
  const box = { left: 64, top: 200, right: 770, bottom: 240 };
  assert.match(faultOf({ text: 'a', svg: '', box }).join(), /runs into the circle/);
  assert.match(faultOf({ text: 'a', svg: '', box: { ...box, top: 480, bottom: 500, right: 90 } }).join(), /band/);
  assert.match(faultOf({ text: 'a', svg: '', box: { ...box, top: 590, bottom: 640 } }).join(), /foot/);
});

const letters = (text: string) => text.normalize('NFC').replace(/[\s\u00a0-]/g, '');
const saidIn = (card: Card) =>
  letters(
    composed(card)
      .words.map(({ text }) => text)
      .join(''),
  );

test('a title of up to 120 characters and a quotation of 250 stand whole', () => {
  const whole = titles
    .filter((title) => title.length <= 120 || title.length === 180)
    .filter((title) => !title.includes('🎉'));
  none(whole.filter((title) => !saidIn(cardOf(title)).includes(letters(title))));
  const quotation = `‘${words.slice(0, 118)} ${words.slice(0, 128)}.’`;
  assert.ok(saidIn(cardOf(quotation)).includes(letters(quotation)), quotation);
});

test('what was so and what is so stand whole, however long', () => {
  const lasting = words.slice(0, 60).split(' ');
  const more = lasting.map((_, i): Foot => ({
    draws: 'position',
    then: { tie: 'solid', words: ['Said', lasting.slice(0, 4).join(' ')] },
    now: { tie: 'zigzag', visits: 3, words: ['Since', `${since[1]} ${lasting.slice(0, i).join(' ')}`] },
  }));
  for (const foot of [...feet, ...more]) {
    if (foot.draws !== 'position') continue;
    const said = saidIn(cardOf('Foot', unders[0], foot));
    none([foot.now, ...(foot.then ? [foot.then] : [])].map((one) => one.words.join(' ')).filter((one) => !said.includes(letters(one)))); // prettier-ignore
  }
});

test('a title in large letters keeps clear of the name of the site', () => {
  const titlesOf = Array.from({ length: 12 }, (_, i) => words.slice(0, 60 + i * 3).replaceAll(/[^a-z ]/gi, ''));
  const near = titlesOf.filter((title) => {
    const [name, whose, first] = composed(cardOf(title, unders[1])).words.filter(({ box }) => box.top < band);
    return first!.box.top - Math.max(name!.box.bottom, whose!.box.bottom) < 45;
  });
  none(near);
});

test('a quotation too long to stand whole is cut at a word and still closed', () => {
  const whole = `‘${Array.from({ length: 5 }, () => words).join(' ')}’`;
  const set = composed(cardOf(whole)).words.map(({ text }) => text);
  const said = set
    .slice(
      set.findIndex((text) => text.startsWith('‘')),
      set.findIndex((text) => text.includes('…')) + 1,
    )
    .join(' ');
  assert.match(said, /\p{L}…’$/u);
  const kept = said.replace('…’', '');
  assert.ok(whole.startsWith(kept) && /^[ ,.:]/.test(whole.slice(kept.length)), said);
});

test('accents keep their place, emoji are left out, other letters are shown as boxes', () => {
  const outlines = (title: string) => composed(cardOf(title)).svg;
  assert.equal(outlines('Party 🎉'), outlines('Party'));
  assert.notEqual(outlines('Nguyễn'), outlines('Nguyen'));
  assert.notEqual(outlines('東京'), outlines(''));
  assert.equal(outlines('Siân'.normalize('NFD')), outlines('Siân'));
});

test('the text equal says what the picture says, in at most 420 characters', () => {
  const card = cardOf('‘The workers here work with me.’', ['Ofsted', 'Page 9'], feet[1]);
  assert.equal(
    altOf(card),
    '‘The workers here work with me.’ Ofsted. Page 9. Said July 2018, when the grade was Good. ' +
      'Since Inadequate, December 2023. Visited three times.',
  );
  none(many.filter((one) => altOf(one).length > 420).map((one) => altOf(one)));
  none(many.filter(({ foot }) => foot === feet[1]).filter((one) => !altOf(one).includes('Since Inadequate')).map(altOf)); // prettier-ignore
});

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a picture is 1200 by 630, light, the same every time, and drawn once', async () => {
  const arts: Art[] = [
    { draws: 'ties', tie: 'zigzag' },
    { draws: 'mark', mark: 'reflecting' },
    { draws: 'post', filled: true },
    { draws: 'circle', words: '', filled: 'half', tie: 'dashed' },
    { draws: 'circle', words: 'ŁŞ', filled: 'whole', tie: 'solid' },
    { draws: 'circle', words: '?', filled: 'open' },
    { draws: 'pathway' },
  ];
  const bytesOf = async (svg: string, at: string) => readFileSync(await drawn(svg, at));
  const before = { ...count };
  for (const art of arts) {
    const { svg } = composed(cardOf(titles.at(-5)!, unders[1], feet[2], art));
    const [first, second] = [await bytesOf(svg, folder), await bytesOf(svg, folder)];
    const { width, height, format } = await sharp(first).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'png']);
    assert.ok(first.length < 300_000, `${art.draws}: ${first.length} bytes`);
    assert.ok(first.equals(second));
  }
  assert.deepEqual([count.drawn - before.drawn, count.kept - before.kept], [arts.length, arts.length]);
  assert.equal(readdirSync(folder).length, arts.length);
  const { svg } = composed(cardOf('Again'));
  const elsewhere = join(folder, 'elsewhere');
  assert.ok((await bytesOf(svg, folder)).equals(await bytesOf(svg, elsewhere)), 'drawn twice, the bytes differ');
});
