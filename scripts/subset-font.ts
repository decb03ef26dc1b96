/**
 * Cuts the typeface down to what English council pages and people's names need, so that a first visit stays small.
 * Run it again only when the typeface's package changes: npm run subset-font
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const from =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const to = 'src/fonts/atkinson-hyperlegible-next.woff2';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
const letters = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿß';
const punctuation = '‘’“”–—…£©';
const text = range(0x20, 0x7e) + letters + punctuation;

const small = await subsetFont(await readFile(from), text, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 780, default: 400 } },
});
await writeFile(`${to}.new`, small);
await rename(`${to}.new`, to);
console.log(`${to}: ${small.length} bytes`);
