/** Reads QR codes as a phone would: from a picture, with what happens to it on the way. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** What the codes in a picture say, whole ones only; dark on light, as every reader takes them. */
export async function readCodes(picture: Uint8Array): Promise<string[]> {
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryInvert: false });
  return found.filter(({ isValid }) => isValid).map(({ text }) => text);
}

interface Shot {
  /** How wide the code is on paper, and how far the telephone is turned. */
  millimetres: number;
  degrees: number;
}

/** What a millimetre of paper gets of a telephone's 1080 lines where the sheet is held 15 cm wide in it. */
const pixelsPerMillimetre = 7;

/** A code on a sheet as a photograph sent on by a messenger: small, turned, a little out of focus, JPEG at 40. */
export async function photographed(code: Uint8Array | string, { millimetres, degrees }: Shot): Promise<Buffer> {
  const width = millimetres * pixelsPerMillimetre;
  const sheet = { top: 50, bottom: 50, left: 50, right: 50, background: '#f4f1ea' };
  const flat = await sharp(Buffer.from(code))
    .resize(width, width)
    .flatten({ background: '#fff' })
    .extend(sheet)
    .png()
    .toBuffer();
  return sharp(flat).rotate(degrees, { background: '#8d8478' }).blur(0.8).jpeg({ quality: 40 }).toBuffer();
}
