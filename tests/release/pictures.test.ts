/** The hardest picture an editor may have: twelve megapixels of a phone, taken by night. Each file made of it is light, says nothing of the camera, and is the same each time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { photograph } from '../pictures.ts';
import { columns, heaviest, widthsFor } from '../../src/components/pictures/recipe.ts';
import service from '../../src/components/pictures/service.ts';

const config = { service: { entrypoint: '', config: {} } } as never;
const logger = { info: console.log, warn: console.warn, error: console.error } as never;
const make = async (original: Uint8Array, format: string, width: number) =>
  Buffer.from(
    (await service.transform(original, { src: '/_astro/night.12345678.jpg', format, width }, config, logger)).data,
  );

test('twelve megapixels of grain, in every format and width', async () => {
  const night = await photograph(4032, 3024, 128);
  for (const format of ['avif', 'webp'])
    for (const width of widthsFor(columns.wide)) {
      const bytes = await make(night, format, width);
      const { exif, xmp, icc, height } = await sharp(bytes).metadata();
      assert.ok(bytes.length <= heaviest, `${format} at ${width} has ${bytes.length} bytes`);
      assert.deepEqual({ exif, xmp, icc }, { exif: undefined, xmp: undefined, icc: undefined });
      assert.equal(height, Math.round((width * 4) / 3), 'it is turned upright');
      if (width < 1000) assert.ok(bytes.equals(await make(night, format, width)), 'the same bytes');
    }
});

test('what cannot be read stops the build, and is never published as it is', async () => {
  const avif = await sharp(await photograph(400, 300))
    .avif({ effort: 0 })
    .toBuffer();
  avif.fill(0x55, 600);
  await assert.rejects(make(avif, 'webp', 400), /This picture cannot be read/);
});
