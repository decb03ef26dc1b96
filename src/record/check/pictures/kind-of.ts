const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

/** What browsers show, by the ending of the name. */
export const shown = ['jpg', 'png', 'gif', 'webp', 'avif', 'svg'];

/** The ending of a picture’s name, as we write it. */
export const endingOf = (file: string) => file.split('.').at(-1)!.toLowerCase().replace('jpeg', 'jpg');

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
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg(?:[^>[]|\[[\s\S]*?\])*>\s*)*<svg[\s>]/i.test(
    bytes.toString('utf8', 0, 4000),
  )
    ? 'svg'
    : undefined;
}
