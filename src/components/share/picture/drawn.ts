import sharp from 'sharp';
import { keptFile, keptIn } from '../../../record/kept-file.ts';

/** Flat colours: a palette of them is half the size of all colours, and as crisp. */
const png = { palette: true, dither: 0 } as const;
const renderer = JSON.stringify([png, sharp.versions]);

/** How many pictures this process has drawn, and how many it found drawn before. */
export const count = { drawn: 0, kept: 0 };

/**
 * An SVG as a PNG of its own size. What was drawn once is kept, by what is drawn and by what drew it.
 * @param svg of shapes only: no text, no file, no font
 * @param folder where pictures are kept
 * @returns the file it is in: the bytes of ten thousand would fill the memory of a build
 */
export async function drawn(svg: string, folder = keptIn('pictures')): Promise<string> {
  const { file, made } = await keptFile(folder, [renderer, svg], () => sharp(Buffer.from(svg)).png(png).toBuffer());
  count[made ? 'drawn' : 'kept'] += 1;
  return file;
}
