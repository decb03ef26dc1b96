import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { contrast } from '../../src/record/colours/contrast.ts';
import { defaultColours } from '../../src/record/colours/defaults.ts';
import { fourOf, seen, told, type Colours } from '../../src/record/colours/given.ts';
import { distance, hex, oklch } from '../../src/record/colours/oklch.ts';
import { palette, type Palette } from '../../src/record/colours/palette.ts';
import { print } from '../../src/record/colours/print.ts';
import { colourFaults } from '../../src/record/colours/rules.ts';
import type { Authority } from '../../src/schema/authority.ts';
import { randomColour, repaired } from '../colours.ts';

const near = (a: number, b: number, by: number) => assert.ok(Math.abs(a - b) <= by, `${a} is not ${b} ± ${by}`);
const themes = ['light', 'dark'] as const;
const brand = { paper: '#F6F0E2', ink: '#15233A', accent: '#C4164B', mark: '#FFD23F' };

/** Each pair of text and ground that a page has, as a browser was seen to show them, and lines that carry a meaning. */
const pairs: readonly [keyof Palette, keyof Palette, number][] = [
  ['ink', 'paper', 4.5], ['soft', 'paper', 4.5], ['accent', 'paper', 4.5], ['on-accent', 'accent', 4.5],
  ['ink', 'swipe', 4.5], ['paper', 'ink', 4.5], ['deep', 'mark', 4.5], ['deep-accent', 'mark', 4.5],
  ['on-band', 'band', 4.5], ['band-soft', 'band', 4.5], ['band-accent', 'band', 4.5], ['on-band', 'band-swipe', 4.5],
]; // prettier-ignore

/** What of a palette cannot be read, told apart or seen. */
function unsound(colours: Colours): string[] {
  const white = '#FFFFFF';
  const flyer = palette(colours, 'light');
  const printed = print(colours);
  const others: [string, string, string, number][] = [
    ['deep on a flyer', flyer.deep, white, 7],
    ['deep-accent on a flyer', flyer['deep-accent'], white, 4.5],
    ['accent in print', printed.accent, printed.paper, 4.5],
    ['white on deep', white, flyer.deep, 4.5],
    ['white on deep-accent', white, flyer['deep-accent'], 4.5],
  ];
  return [
    ...others.filter(([, a, b, least]) => contrast(a, b) < least).map(([name]) => name),
    ...themes.flatMap((theme) => {
      const all = palette(colours, theme);
      const unlike = [['accent', 'ink'], ['deep-accent', 'deep'], ['band-accent', 'on-band'], ['mark', 'paper']] as const; // prettier-ignore
      // The ring of focus is of ink and mark: on every ground one of them shows at 3 to 1.
      const ring = (['paper', 'band'] as const).filter(
        (ground) => Math.max(contrast(all.ink, all[ground]), contrast(all.mark, all[ground])) < 3,
      );
      return [
        ...pairs.filter(([a, b, least]) => contrast(all[a], all[b]) < least).map(([a, b]) => `${theme}: ${a} on ${b}`),
        ...unlike.filter(([a, b]) => distance(all[a], all[b]) < told).map(([a, b]) => `${theme}: ${a} like ${b}`),
        ...(distance(all.swipe, all.paper) < seen ? [`${theme}: swipe like paper`] : []),
        ...ring.map((ground) => `${theme}: focus on ${ground}`),
      ];
    }),
  ];
}

test('contrast is as WCAG defines it', () => {
  near(contrast('#000000', '#ffffff'), 21, 1e-9);
  near(contrast('#ffffff', '#000000'), 21, 1e-9);
  near(contrast('#C4164B', '#C4164B'), 1, 1e-9);
  near(contrast('#15233A', '#F6F0E2'), 13.86, 0.05);
  near(contrast('#767676', '#ffffff'), 4.54, 0.005);
  near(contrast('#777777', '#ffffff'), 4.48, 0.005);
});

test('lightness, chroma and hue are as CSS defines OKLCH, and back', () => {
  for (const [colour, l, c, h] of [['#FF0000', 0.628, 0.2577, 29.23], ['#00FF00', 0.8664, 0.2948, 142.5], ['#0000FF', 0.452, 0.3132, 264.05]] as const) {
    const is = oklch(colour);
    near(is.l, l, 0.0005);
    near(is.c, c, 0.0005);
    near(is.h, h, 0.05);
  } // prettier-ignore
  const random = randomColour(1);
  for (let i = 0; i < 200; i += 1) {
    const colour = random();
    assert.equal(hex(oklch(colour)), colour);
  }
  assert.match(hex({ l: 0.9, c: 0.4, h: 264 }), /^#[0-9A-F]{6}$/, 'what no screen shows comes as what one does');
});

test('the palette of the specification comes from its four', () => {
  assert.deepEqual(palette(brand, 'light'), {
    paper: '#F6F0E2', ink: '#15233A', soft: '#4A5668', accent: '#C4164B', 'on-accent': '#FFFFFF', mark: '#FFD23F',
    deep: '#15233A', 'deep-accent': '#B41445', swipe: '#FFDF75', hairline: '#A7A8A7', band: '#15233A',
    'on-band': '#F6F0E2', 'band-accent': '#FF8899', 'band-soft': '#C5CBD4', 'band-swipe': '#6A571A',
  }); // prettier-ignore
  assert.deepEqual(palette(brand, 'dark'), {
    paper: '#0E1828', ink: '#F3ECDB', soft: '#B8BEC9', accent: '#FF8899', 'on-accent': '#0E1828', mark: '#FFD23F',
    deep: '#15233A', 'deep-accent': '#B41445', swipe: '#665419', hairline: '#5E6267', band: '#1A273B',
    'on-band': '#F3ECDB', 'band-accent': '#FF8899', 'band-soft': '#C5CBD4', 'band-swipe': '#6A571A',
  }); // prettier-ignore
  assert.equal(print(brand).accent, '#9B0F3A');
});

test('the four colours of an authority pass, and all that comes from them', () => {
  for (const name of ['content/havering', 'tests/fixtures/harbour']) {
    const file = join(import.meta.dirname, `../../${name}/authority.yaml`);
    const { colours } = parse(readFileSync(file, 'utf8')) as Authority;
    assert.deepEqual(colourFaults(colours), [], name);
    assert.deepEqual(unsound(colours), [], name);
  }
});

test('of any colours at all, those proposed pass, and all that comes from them; the same each time', () => {
  const random = randomColour(7);
  const left = [[], ['paper'], ['ink'], ['mark'], ['paper', 'ink'], ['paper', 'ink', 'mark']];
  let proposed = 0;
  for (let i = 0; i < 24; i += 1) {
    const wanted = { accent: random(), paper: random(), ink: random(), mark: random() };
    for (const name of left[i % left.length]!) delete (wanted as Record<string, string>)[name];
    const faults = colourFaults(wanted);
    const better = repaired(wanted, faults);
    const from = JSON.stringify(wanted);
    assert.deepEqual(colourFaults(better), [], `${from}: ${JSON.stringify(better)}`);
    assert.deepEqual(unsound(better), [], `${from}: ${JSON.stringify(better)}`);
    if (i % 8 === 0) assert.deepEqual(colourFaults(wanted), faults);
    proposed += faults.length;
  }
  assert.ok(proposed > 40, `${proposed} colours are wrong enough to tell`);
});

test('a pale accent is named with its ground, its number and the nearest that passes', () => {
  assert.deepEqual(colourFaults({ ...brand, accent: '#F4B6C9' }), [
    {
      of: 'accent',
      message:
        "accent: '#F4B6C9' on paper (#F6F0E2) reads at 1.49 to 1 and needs 4.5. The nearest that passes is '#9E5870'.",
    },
  ]);
});

test('a proposal keeps the hue, and is no further than it must be', () => {
  for (const accent of ['#FF6699', '#FFD23F', '#00B5E2', '#E8A33D', '#808080']) {
    const [fault] = colourFaults({ ...brand, accent });
    const better = /passes is '(#\w{6})'/.exec(fault!.message)![1]!;
    if (oklch(accent).c > 0.01) near(oklch(better).h, oklch(accent).h, 3);
    else assert.ok(oklch(better).c < 0.02, 'a grey for a grey');
    assert.ok(contrast(better, brand.paper) < 4.75, `${accent}: ${better} is darker than it must be`);
  }
});

test('each other thing that can be wrong is said in a sentence', () => {
  const said = (colours: Partial<Colours>) => colourFaults({ ...brand, ...colours })[0]?.message ?? '';
  assert.match(said({ paper: '#0F1828' }), /^paper: '#0F1828' is too dark for the page by day\. The dark page is made from ink\. The nearest that passes is '#\w{6}'\.$/); // prettier-ignore
  assert.match(said({ ink: '#8A94A6' }), /^ink: '#8A94A6' on paper \(#F6F0E2\) reads at 2\.69 to 1 and needs 7\. The nearest /); // prettier-ignore
  assert.match(said({ accent: '#1D3557' }), /^accent: '#1D3557' looks too much like ink \(#15233A\): nobody could tell a link from other words\. The nearest /); // prettier-ignore
  assert.match(said({ paper: '#FFFFFF', ink: '#4A4A4A', accent: hex({ l: 0.42, c: 0.065, h: 200 }) }), /looks too much like ink/, 'another hue, but hardly'); // prettier-ignore
  assert.match(said({ mark: '#3A3A9A' }), /^mark: '#3A3A9A' under ink \(#15233A\) reads at 1\.\d\d to 1 and needs 4\.5\. The nearest /); // prettier-ignore
  assert.match(said({ mark: '#FFF3DD' }), /^mark: '#FFF3DD' looks too much like paper \(#F6F0E2\): nobody would see what it marks\. The nearest /); // prettier-ignore
  assert.match(said({ accent: '#00707A', mark: '#7D8AA5', ink: '#0D1A12' }), /^mark: '#7D8AA5' is so dark that accent \(#00707A\) would have to look like ink on it\. The nearest /); // prettier-ignore
  assert.equal(said({}), '');
});

test('the faults of several colours are told at once, each beside those proposed before it', () => {
  const faults = colourFaults({ paper: '#333333', ink: '#EEEEEE', accent: '#FFFFAA', mark: '#222222' });
  assert.deepEqual(faults.map(({ of }) => of), ['paper', 'ink', 'accent', 'mark']); // prettier-ignore
});

test('an accent alone is enough; ink and mark are chosen to go with it', () => {
  for (let h = 0; h < 360; h += 15) {
    const { accent } = fourOf({ accent: hex({ l: 0.5, c: 0.14, h }) });
    assert.deepEqual(colourFaults({ accent }), [], `hue ${h}`);
    assert.deepEqual(unsound({ accent }), [], `hue ${h}`);
  }
});

test('colours of ours pass for every LA code, stay, and are not those of a neighbour', () => {
  const codes = Array.from({ length: 12 }, (_, i) => String(301 + i));
  const accents = codes.map((code) => defaultColours(code).accent);
  for (const code of codes) {
    assert.deepEqual(colourFaults(defaultColours(code)), []);
    assert.deepEqual(unsound(defaultColours(code)), []);
    assert.deepEqual(defaultColours(code), defaultColours(code));
  }
  for (const [i, accent] of accents.entries())
    for (const other of accents.slice(i + 1, i + 2)) assert.ok(distance(accent, other) > told, `${accent}, ${other}`);
});
