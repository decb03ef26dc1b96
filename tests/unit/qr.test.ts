/** Codes are read back by a decoder, from photographs of what is printed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { pixelsPerModule, printed, qr, quiet } from '../../src/record/share/qr.ts';
import { photographed, readCodes } from '../codes.ts';

const host = 'https://face-to-face.havering.example';
const addresses = [
  'https://a.uk/go/a/',
  `${host}/go/caseload/`,
  `${host}/careers/go/caseload/`,
  `https://social-care-careers.council.example/microsite/go/${'how-many-children-'.repeat(4)}x/`,
];
const paper = (address: string) => {
  const { modules, svg } = qr(address);
  return svg(modules * pixelsPerModule(modules));
};

test('the longest of the addresses has 120 characters or more', () =>
  assert.ok(Math.max(...addresses.map(({ length }) => length)) >= 120));

for (const address of addresses)
  test(`a code of ${address.length} characters says its address, printed 25 and 50 mm wide, in poor photographs`, async () => {
    for (const millimetres of [25, 50])
      for (const degrees of [0, -7, 6]) {
        const picture = await photographed(paper(address), { millimetres, degrees });
        assert.deepEqual(await readCodes(picture), [address], `${millimetres} mm, turned by ${degrees}°`);
      }
  });

test('a spot of dirt a fifth as wide as the code does no harm: correction is M or better', async () => {
  const { modules, svg } = qr(addresses[1]!);
  const scale = 10;
  // L gives up at six modules, M at ten.
  const side = 8 * scale;
  const dirt = { create: { width: side, height: side, channels: 3, background: '#000' } } as const;
  const dirty = await sharp(Buffer.from(svg(modules * scale)))
    .composite([{ input: await sharp(dirt).png().toBuffer() }])
    .png()
    .toBuffer();
  assert.deepEqual(await readCodes(dirty), [addresses[1]]);
});

test('it is black on white, four modules of white around it', async () => {
  const { modules, svg } = qr(addresses[1]!);
  const { data } = await sharp(Buffer.from(svg(modules)))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  assert.deepEqual([...new Set(data)].toSorted(), [0, 255]);
  const dark = [...data.keys()].filter((i) => data[i] === 0);
  const sides = dark.flatMap((i) => [i % modules, Math.floor(i / modules)]);
  assert.deepEqual([Math.min(...sides), Math.max(...sides)], [quiet, modules - 1 - quiet]);
});

test('a pixel more or less would not do: whole pixels per module, at 300 to the inch or more', () => {
  for (const address of addresses) {
    const { modules } = qr(address);
    const dots = (each: number) => (each * modules) / (printed / 25.4);
    assert.ok(dots(pixelsPerModule(modules)) >= 300 && dots(pixelsPerModule(modules) - 1) < 300);
  }
});

/** The same photograph of a code that is wrong: the reader above is able to fail. */
const spoilt: [how: string, spoil: (svg: string) => string][] = [
  ['light on dark', (svg) => svg.replace('fill="#fff"', 'fill="#000"').replace('<path ', '<path fill="#fff" ')],
  [
    'without its quiet zone, on a dark ground',
    (svg) => svg.replace('fill="#fff"/>', 'fill="#000"/><path fill="#fff" d="M0 0h33v33H0z"/>'),
  ],
];
for (const [how, spoil] of spoilt)
  test(`a code ${how} is not read`, async () => {
    const svg = paper(addresses[1]!);
    const wrong = spoil(svg);
    assert.notEqual(wrong, svg);
    assert.deepEqual(await readCodes(await photographed(wrong, { millimetres: 25, degrees: 6 })), []);
  });
