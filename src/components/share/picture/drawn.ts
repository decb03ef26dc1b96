import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Flat colours: a palette of them is half the size of all colours, and as crisp. */
const png = { palette: true, dither: 0 } as const;
const renderer = JSON.stringify([png, sharp.versions]);

/** How many pictures this process has drawn, and how many it found drawn before. */
export const count = { drawn: 0, kept: 0 };

/**
 * An SVG as PNG bytes of its own size. What was drawn once is kept, by what is drawn and by what drew it.
 * @param svg of shapes only: no text, no file, no font
 * @param folder where pictures are kept
 */
export async function drawn(svg: string, folder = 'node_modules/.cache/face-to-face/pictures'): Promise<Buffer> {
  const name = createHash('sha256').update(renderer).update(svg).digest('hex');
  const file = join(folder, `${name}.png`);
  const before = await readFile(file).catch(() => undefined);
  if (before) {
    count.kept += 1;
    return before;
  }
  const bytes = await sharp(Buffer.from(svg)).png(png).toBuffer();
  await mkdir(folder, { recursive: true });
  const half = `${file}.${randomUUID()}`;
  await writeFile(half, bytes);
  await rename(half, file);
  count.drawn += 1;
  return bytes;
}
