/**
 * Lays the share pictures of the built site side by side, to look at: npm run contact-sheet
 * OUT says which build, as for npm run build.
 */
import { globSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import sharp from 'sharp';
import { builtSite } from './built-site.ts';
import { write } from '../src/components/share/picture/shapes.ts';

const folder = join(builtSite(), 'pictures');
const to = '.cache/contact-sheet';
const [across, perSheet] = [4, 24];
const [width, height, gap, label] = [480, 252, 16, 28];

const files = globSync('**/*.png', { cwd: folder }).toSorted();

/** One picture in its place on a sheet, and its path beneath it. */
async function placed(file: string, i: number) {
  const [left, top] = [gap + (i % across) * (width + gap), gap + Math.floor(i / across) * (height + label + gap)];
  const path = `/${file
    .split(sep)
    .join('/')
    .replace(/\.png$/, '/')}`;
  const words = write(path, { size: 17, weight: 500 }, [0, 20], '#000000').svg;
  const beneath = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${label}">${words}</svg>`;
  return [
    { input: await sharp(join(folder, file)).resize(width, height).toBuffer(), left, top },
    { input: Buffer.from(beneath), left, top: top + height },
  ];
}

await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
for (let first = 0; first < files.length; first += perSheet) {
  const here = files.slice(first, first + perSheet);
  const ground = {
    width: gap + across * (width + gap),
    height: gap + Math.ceil(here.length / across) * (height + label + gap),
    channels: 3 as const,
    background: '#e4e4e4',
  };
  const sheet = join(to, `${String(first / perSheet + 1).padStart(2, '0')}.png`);
  await sharp({ create: ground })
    .composite((await Promise.all(here.map(placed))).flat())
    .png()
    .toFile(`${sheet}.new`);
  await rename(`${sheet}.new`, sheet);
  console.log(sheet);
}
console.log(`${files.length} pictures.`);
