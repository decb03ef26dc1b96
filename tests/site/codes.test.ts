/** What is printed cannot be mended: every code of the built site leads where its name says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { none } from '../none.ts';
import { photographed, readCodes } from '../codes.ts';
import { base, files, folder, meta, pages } from './pages.ts';

const home = pages.find(({ path }) => path === '/')!;
const site = new URL(meta(home, 'og:url')[0]!).origin;
const slugs = [...files].flatMap((path) => /^\/go\/([^/]+)\/$/.exec(path)?.[1] ?? []);
const addressOf = (slug: string) => `${site}${base}/go/${slug}/`;
const file = (slug: string, ending: string) => readFileSync(join(folder, `go/${slug}.${ending}`));

/** The sentence that says what a code says instead of its address, or nothing. */
async function wrong(name: string, slug: string, picture: Uint8Array): Promise<string[]> {
  const found = await readCodes(picture);
  return found.length === 1 && found[0] === addressOf(slug)
    ? []
    : [`/go/${slug}.${name} says ${found.join(' and ') || 'nothing'} instead of ${addressOf(slug)}.`];
}

test('there is a code for every short link, as SVG and as PNG, and for nothing else', () => {
  const codes = (ending: string) =>
    [...files].filter((path) => path.startsWith('/go/') && path.endsWith(ending)).map((path) => path.slice(4, -4));
  assert.ok(slugs.length > 0);
  for (const ending of ['.svg', '.png']) assert.deepEqual(codes(ending).toSorted(), slugs.toSorted());
});

test('every PNG says its own short link, as it is and in a poor photograph of 25 mm on paper', async () => {
  const problems = slugs.map(async (slug, i) => {
    const png = file(slug, 'png');
    const photograph = await photographed(png, { millimetres: 25, degrees: i % 2 ? 7 : -7 });
    return [...(await wrong('png', slug, png)), ...(await wrong('png, photographed,', slug, photograph))];
  });
  none((await Promise.all(problems)).flat());
});

test('every SVG says its own short link, with four modules of white around it', async () => {
  const problems = slugs.map(async (slug) => {
    const svg = file(slug, 'svg').toString();
    const [, x, y, modules = ''] = /viewBox="(-\d+) (-\d+) (\d+) \3"/.exec(svg) ?? [];
    const wide = Number(modules) * 4;
    const { data } = await sharp(Buffer.from(svg)).resize(wide).greyscale().raw().toBuffer({ resolveWithObject: true });
    const outermost = Math.min(...[...data.keys()].filter((i) => data[i]! < 255).map((i) => i % wide)) / 4;
    const found = await wrong(
      'svg',
      slug,
      await sharp(data, { raw: { width: wide, height: wide, channels: 1 } })
        .png()
        .toBuffer(),
    );
    return x === '-4' && y === '-4' && outermost === 4 ? found : [...found, `/go/${slug}.svg has no quiet zone of 4.`];
  });
  none((await Promise.all(problems)).flat());
});

test('every PNG is 50 mm wide on paper, at 300 pixels to the inch or more, in two colours', () => {
  const problems = slugs.flatMap((slug) => {
    const png = file(slug, 'png');
    const at = png.indexOf('pHYs') + 4;
    // Pixels to the metre, across and down, and 1 for metres; the width and the depth in bits are in the head.
    const [across, down, unit, width, depth] = [
      png.readUInt32BE(at),
      png.readUInt32BE(at + 4),
      png[at + 8],
      png.readUInt32BE(16),
      png[24],
    ];
    const millimetres = (width! / across!) * 1000;
    const right =
      Math.abs(millimetres - 50) < 0.01 && across === down && unit === 1 && across! >= 300 / 0.0254 && depth === 1;
    return right
      ? []
      : [`/go/${slug}.png is ${millimetres} mm wide, ${across} pixels to the metre, ${depth} bits deep.`];
  });
  none(problems);
});
