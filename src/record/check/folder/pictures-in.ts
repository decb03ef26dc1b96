import { readFileSync, statSync } from 'node:fs';
import { filesIn } from './files-in.ts';

export type Picture = { file: string; bytes: Buffer; size: number };

/** The most that a picture's file may hold, in bytes. Of more only the beginning is read. */
export const heaviest = 10_000_000;

/** Everything in a folder that is a picture, or calls itself one. */
export const picturesIn = (folder: string): Picture[] =>
  filesIn(folder)
    .filter((file) =>
      /\.(jpe?g|png|gif|webp|avif|svg|heic|heif|tiff?|bmp|psd|ico|jxl|raw|cr2|nef|dng|eps|ai)$/i.test(file),
    )
    .map((file) => {
      const { size } = statSync(file);
      return { file, size, bytes: size > heaviest ? Buffer.alloc(0) : readFileSync(file) };
    });

const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

/** The kind of a picture by its bytes, as its ending would say it; undefined where they are none we know. */
export function kindOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg';
  if (ascii(bytes, 1, 4) === 'PNG') return 'png';
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'gif';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 4, 8) === 'ftyp') return /avi[fs]/.test(ascii(bytes, 8, 32)) ? 'avif' : 'heic';
  if (/^(II\*\0|MM\0\*)/.test(ascii(bytes, 0, 4))) return 'tiff';
  if (ascii(bytes, 0, 2) === 'BM') return 'bmp';
  if (ascii(bytes, 0, 4) === '8BPS') return 'psd';
  if (ascii(bytes, 0, 4) === '%PDF') return 'pdf';
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/i.test(
    bytes.toString('utf8', 0, 4000),
  )
    ? 'svg'
    : undefined;
}
