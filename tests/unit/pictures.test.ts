/** Real files of pictures, as programs write them and as they break: each is refused in its own words, or let through. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { photograph } from '../pictures.ts';
import { checkContent } from '../../src/record/check/content-check.ts';

const root = mkdtempSync(join(tmpdir(), 'pictures-'));
const folder = join(root, 'content/harbour').replaceAll('\\', '/');
cpSync('tests/fixtures/harbour', folder, { recursive: true });
mkdirSync(join(root, 'published'));
after(() => rmSync(root, { recursive: true, force: true }));
const page = readFileSync(`${folder}/news/boats.mdx`, 'utf8');

/** What is said of pictures when the news holds these files and this body. */
function said(files: Record<string, string | Uint8Array>, body = '') {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(`${folder}/news/${name}`, bytes);
  writeFileSync(`${folder}/news/boats.mdx`, `${page}\n${body}\n`);
  const found = checkContent(folder, '2026-11-22').map(
    ({ file, line, message }) => `${file.slice(file.lastIndexOf('/') + 1)}:${line} ${message}`,
  );
  for (const name of Object.keys(files)) rmSync(`${folder}/news/${name}`);
  return found;
}

const svg = (inside: string, before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">\n${inside}\n</svg>`;
const holds = (what: string) => `This drawing holds ${what}. Save it as “plain SVG” without it, or as PNG.`;
const elsewhere = holds('something to be fetched from elsewhere');

test('a drawing that could run or fetch something, however it is written', () => {
  const script = holds('a program (<script>)');
  const entity = holds('words to be put in from elsewhere (<!ENTITY>)');
  const link = holds('a program in a link (javascript:)');
  const webPage = holds('a piece of a web page (<foreignObject>)');
  const cases: [string, string][] = [
    [svg('<s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script>'), `2 ${script}`],
    [
      svg('<g>\n<path\nonload="x()" d="M0 0"/></g>'),
      `4 ${holds('a program that runs when somebody touches it (on…=)')}`,
    ],
    [svg('<a href="&#106;ava&#10;script:x()"><path d="M0 0"/></a>'), `2 ${link}`],
    [svg('<a><animate attributeName="href" values="#;javascript:x()"/></a>'), `2 ${link}`],
    [svg('<text>&x;</text>', '<!DOCTYPE svg [<!ENTITY x "y">]>\n'), `1 ${entity}`],
    [svg('', '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "x()">]>\n'), `1 ${entity}`],
    [svg('', '<?xml-stylesheet href="#x"?>\n'), `1 ${elsewhere}`],
    [svg('<image xlink:href="https://boats.example/x.png"/>'), `2 ${elsewhere}`],
    [svg('<style>@import "https://boats.example/x.css";</style>'), `2 ${elsewhere}`],
    [svg('<path style="fill:url(https://boats.example/#a)" d="M0 0"/>'), `2 ${elsewhere}`],
    [svg('<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>'), `2 ${webPage}`],
    [
      svg('<image href="data:image/jpeg;base64,/9j/4AAQ"/>'),
      `2 ${holds('a photograph, with all that its camera noted')}`,
    ],
    [
      svg('<g>\n<path d="M0 0">'),
      '4 No browser can read this drawing from here on. Save it again as “plain SVG”, or as PNG.',
    ],
    [
      '<svg viewBox="0 0 9 9"/>',
      '1 Browsers do not show this drawing: its <svg> lacks xmlns="http://www.w3.org/2000/svg". Save it again as “plain SVG”.',
    ],
  ];
  for (const [text, expected] of cases) assert.deepEqual(said({ 'door.svg': text }), [`door.svg:${expected}`], text);
  const doctype =
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';
  const sound =
    '<linearGradient id="g"/><use xlink:href="#g"/><path fill="url(#g)" style="fill:url(\'#g\')" d="M0 0h9"/>';
  assert.deepEqual(said({ 'door.svg': svg(sound, doctype) }), []);
  const heavy = svg(`<path d="M0 0${'L1.234 5.678'.repeat(20_000)}"/>`);
  assert.deepEqual(said({ 'door.svg': heavy }), [
    'door.svg:1 This drawing is 240 kB, and the most is 200. Save it with fewer points, or as PNG.',
  ]);
});

test('a file that broke off, moves, or is another kind than it says', async () => {
  const jpg = await photograph(400, 300);
  const as = (format: 'png' | 'webp' | 'avif' | 'gif') =>
    sharp(jpg)
      [format]({ effort: format === 'avif' ? 0 : 1 })
      .toBuffer();
  const [png, webp, avif, gif] = await Promise.all([as('png'), as('webp'), as('avif'), as('gif')]);
  const frames = {
    create: {
      width: 9,
      height: 18,
      channels: 3,
      background: 'red',
      pageHeight: 9,
      noise: { type: 'gaussian', mean: 9, sigma: 60 },
    },
  } as const;
  const film = sharp(frames);
  const cmyk = await sharp(jpg).toColourspace('cmyk').jpeg().toBuffer();
  const deep = await sharp(jpg).toColourspace('rgb16').png().toBuffer();
  const whole = {
    'a.jpg': jpg,
    'b.png': png,
    'c.webp': webp,
    'd.avif': avif,
    'e.gif': gif,
    'f.jpg': cmyk,
    'g.png': deep,
  };
  assert.deepEqual(said(whole), []);
  for (const [name, bytes] of Object.entries(whole))
    assert.deepEqual(said({ [name]: bytes.subarray(0, bytes.length - 40) }), [
      `${name}:1 The end of this picture is missing: its copy broke off. Put the file here again.`,
    ]);
  const moving = { 'a.gif': await film.gif().toBuffer(), 'b.webp': await film.webp().toBuffer() };
  const moves = 'This picture moves. Save one still picture of it, as JPEG or PNG.';
  assert.deepEqual(said(moving), [`a.gif:1 ${moves}`, `b.webp:1 ${moves}`]);
  assert.deepEqual(said({ 'a.jpg': png, 'b.jfif': jpg, 'c.jpg': '', 'd.jpg': '<!doctype html><title>Boats</title>' }), [
    'a.jpg:1 This picture is PNG, and its name ends in .jpg. Rename it so that it ends in .png, also in the page.',
    'b.jfif:1 This picture is JPG, and its name ends in .jfif. Rename it so that it ends in .jpg, also in the page.',
    'c.jpg:1 This file is empty. Put the picture here again, or delete the file.',
    'd.jpg:1 This is no picture that can be read, whatever its name says. Open it in a picture program and save it as JPEG or PNG.',
  ]);
  const bomb = Buffer.from(png);
  bomb.writeUInt32BE(100_000, 16);
  assert.deepEqual(said({ 'a.png': bomb }), [
    'a.png:1 This picture is 100,000 by 300 pixels. Make it 2,000 pixels wide.',
  ]);
});

test('a picture in a page stands alone, beside it, under its own name', async () => {
  const files = {
    'boat.png': await sharp(await photograph(40, 30))
      .png()
      .toBuffer(),
  };
  const line = page.split('\n').length + 1;
  const of = (body: string) => said(files, body);
  const alone = 'A picture stands on a line of its own. Leave an empty line before it and after it.';
  for (const body of [
    '## A ![boat](boat.png)',
    'A ![boat](boat.png) here.',
    '**![A boat](boat.png)**',
    '| a |\n| --- |\n| ![A boat](boat.png) |',
    '![A boat](boat.png)\n![A boat](boat.png)',
  ])
    assert.ok(
      of(body).some((one) => one.endsWith(alone)),
      body,
    );
  assert.deepEqual(of('[![A boat](boat.png)](/working-here/)'), [
    `boats.mdx:${line} A picture leads nowhere when it is pressed. Write the link in the words below it.`,
  ]);
  assert.match(of('![A boat][one]\n\n[one]: boat.png')[0]!, /Write the name of the picture in round brackets/);
  assert.match(of('![A boat](../news/boat.png)')[0]!, /is not beside this page/);
  assert.match(of('![A boat](Boat.png)')[0]!, /There is no picture Boat\.png beside this page/);
  assert.match(of('![A boat](boats.mdx)')[0]!, /boats\.mdx is no picture/);
  for (const body of [
    '![A boat](boat.png "Ours, in May.")',
    '- ![A boat](boat.png)',
    '<Known>\n\n![A boat](boat.png)\n\n</Known>',
  ])
    assert.deepEqual(of(body), [], body);
});
