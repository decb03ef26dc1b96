/** What editors’ pictures become on a built page: light, upright, in their place before they come, and without a word of the camera’s. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import sharp from 'sharp';
import { none } from '../../none.ts';
import { attribute, type Element, elements, words } from '../dom.ts';
import { readPage } from '../pages.ts';
import { december, out, pictures } from './december.ts';

before(december);
const made = () => globSync(`${out}/_astro/*.{jpg,jpeg,png,gif,webp,avif,svg}`);
const imagesOf = (path: string) =>
  elements(readPage(path, readFileSync(`${out}/${path}/index.html`, 'utf8')).root, 'figure').filter(
    (figure) => elements(figure, 'img').length > 0,
  );
const image = (figure: Element) => elements(figure, 'img')[0]!;
/** The files that a browser may choose from, with the width that is said of each. */
const offered = (element: Element) =>
  (attribute(element, 'srcset') ?? '').split(', ').map((one) => {
    const [address = '', width = ''] = one.split(' ');
    return { file: `${out}${address}`, width: Number.parseInt(width) };
  });

test('no file of a picture is heavy, or says who took it and where', async () => {
  const files = made();
  assert.ok(files.length >= 10);
  for (const file of files) {
    const bytes = readFileSync(file);
    assert.ok(bytes.length <= 120_000, `${file} has ${bytes.length} bytes`);
    assert.doesNotMatch(bytes.toString('latin1'), /Finch|Harbour Cameras|robinfinch/);
    if (file.endsWith('.svg')) continue;
    const { exif, xmp, iptc, icc, orientation = 1 } = await sharp(bytes).metadata();
    assert.deepEqual(
      { exif, xmp, iptc, icc, orientation },
      { exif: undefined, xmp: undefined, iptc: undefined, icc: undefined, orientation: 1 },
      file,
    );
  }
});

test('the originals, and the picture of words that are withheld, are nowhere', () => {
  const originals = Object.values(pictures).map((bytes) => Buffer.from(bytes));
  none(
    globSync(`${out}/**/*.*`).flatMap((file) =>
      /councillor\.|\.jpe?g$/.test(file) || originals.some((original) => original.equals(readFileSync(file)))
        ? [`${file} is published.`]
        : [],
    ),
  );
});

test('a photograph is upright, in two formats and three widths, and waits until it is near', async () => {
  const [photograph] = imagesOf('news/boats');
  const img = image(photograph!);
  const size = ['width', 'height'].map((name) => Number(attribute(img, name)));
  assert.deepEqual(size, [832, 1109]);
  assert.deepEqual(
    [attribute(img, 'loading'), attribute(img, 'decoding'), attribute(img, 'fetchpriority')],
    ['lazy', 'async', undefined],
  );
  assert.match(attribute(img, 'sizes')!, /^auto, /);
  const [source] = elements(photograph!, 'source');
  assert.equal(attribute(source!, 'type'), 'image/avif');
  for (const { file, width } of [...offered(source!), ...offered(img)]) {
    const is = await sharp(file).metadata();
    assert.equal(is.width, width);
    assert.ok(Math.abs(is.height / is.width - 4 / 3) < 0.01, `${file} is ${is.width} by ${is.height}`);
    // Its red corner, top left in the camera, is top right when the camera is turned.
    const { data } = await sharp(file)
      .extract({ left: Math.round(width * 0.8), top: 20, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.ok(data[0]! > 150 && data[2]! < 100, `${file} has ${[...data]} in its corner`);
  }
  assert.equal(words(elements(photograph!, 'figcaption')[0]!), 'In the kitchen of the harbour office.');
});

test('what opens a page is fetched at once', () => {
  const img = image(imagesOf('messages/keeper')[0]!);
  assert.deepEqual([attribute(img, 'loading'), attribute(img, 'fetchpriority')], ['eager', 'high']);
  assert.doesNotMatch(attribute(img, 'sizes')!, /auto/);
});

test('a drawing keeps each of its points; one in lines is sent as it was drawn', async () => {
  const [, chart, door] = imagesOf('news/boats');
  const points = (bytes: string | Uint8Array) => sharp(bytes).flatten({ background: '#fff' }).raw().toBuffer();
  const { file } = offered(image(chart!))[0]!;
  assert.ok((await points(file)).equals(await points(pictures['news/chart.png'])));
  const svg = image(door!);
  assert.deepEqual([attribute(svg, 'width'), attribute(svg, 'height')], ['120', '90']);
  assert.match(
    readFileSync(`${out}${attribute(svg, 'src')}`, 'utf8'),
    /<svg[^>]* viewBox="0 0 120 90"><path d="M10 80V10h50v70z"\/><\/svg>/,
  );
});
