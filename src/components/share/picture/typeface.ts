import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import { Blob, Buffer as Text, Face, Font, shape, Variation } from 'harfbuzzjs';
import { kept } from '../../../record/kept.ts';

/** The whole typeface, in its two files; the site's own file is cut down to what its pages need. */
const open = async (letters: string) => {
  const name = `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-wght-normal.woff2`;
  return new Face(new Blob(await convert(await readFile(fileURLToPath(import.meta.resolve(name))), 'sfnt')));
};
const faces = [await open('latin'), await open('latin-ext')];

const fontsOf = kept((weight) =>
  faces.map((face) => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', Number(weight))]);
    return font;
  }),
);

function shaped(font: Font, text: string) {
  const run = new Text();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  return run.getGlyphInfosAndPositions();
}

const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;
/** Which of the two files has a letter, accents and all. An emoji is left out; any other letter of neither is a box. */
const fileFor = kept((letter) => {
  const file = fontsOf('400').findIndex((font) => shaped(font, letter).every(({ codepoint }) => codepoint > 0));
  return file < 0 && emoji.test(letter) ? undefined : Math.max(0, file);
});

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Neighbouring letters of one file, which are kerned together. */
function runsOf(text: string) {
  const runs: { file: number; text: string }[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const file = fileFor(segment);
    const last = runs.at(-1);
    if (file === undefined) continue;
    if (last?.file === file) last.text += segment;
    else runs.push({ file, text: segment });
  }
  return runs;
}

/** The outline of a glyph as SVG path data, and the box its points lie in. In thousandths of the size, upwards. */
const drawnAt = kept((key) => {
  const [weight, file, id] = key.split(' ').map(Number) as [number, number, number];
  const commands = fontsOf(String(weight))[file]!.glyphToJson(id);
  const all = commands.flatMap(({ values }) => values);
  const [across, up] = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)];
  const path = commands.map(({ type, values }) => type + values.join(' ')).join('');
  const box = {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.max(...up),
    bottom: Math.min(...up),
  };
  return { path, box };
});

/**
 * A text in a weight, three digits and then the words: its glyphs, each with where it stands and how many letters
 * are before it, and how far they reach. All in thousandths of the size.
 */
export const set = kept((key) => {
  const [weight, text] = [key.slice(0, 3), key.slice(3)];
  let [across, letters] = [0, 0];
  const glyphs = runsOf(text).flatMap(({ file, text: run }) => {
    const font = fontsOf(weight)[file]!;
    return shaped(font, run).map(({ codepoint: id, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }, i, all) => {
      if (i > 0 && cluster !== all[i - 1]!.cluster) letters += 1;
      const glyph = { ...drawnAt(`${weight} ${file} ${id}`), x: across + xOffset, y: yOffset, before: letters };
      across += xAdvance;
      if (i === all.length - 1) letters += 1;
      return glyph;
    });
  });
  return { glyphs, across, letters };
});
