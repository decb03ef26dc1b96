/** Pictures as editors put them beside their pages: made, so that none has to be kept here. */
import sharp from 'sharp';

/** What a camera notes, the place among it: none of it may be on a site. */
const noted = {
  IFD0: { Make: 'Harbour Cameras', Artist: 'Robin Finch', Copyright: 'Robin Finch' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 34/1 123/100', GPSLongitudeRef: 'E', GPSLongitude: '0/1 11/1 5/1' },
};

/** Light, shapes and the grain of a small sensor: as hard to make light as a photograph by night. */
function grain(width: number, height: number, strength: number): Buffer {
  const points = Buffer.alloc(width * height * 3);
  let seed = 7;
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      const light = 120 + 60 * Math.sin((x / width) * 9) * Math.cos((y / height) * 7);
      const noise = ((seed >> 16) & 255) - 128;
      for (let colour = 0; colour < 3; colour += 1)
        points[at++] = Math.max(0, Math.min(255, light + colour * 15 + (noise * strength) / 128));
    }
  return points;
}

/**
 * A photograph as a phone saves it: turned by a note, with the place where it was taken.
 * @param width across as it is stored, before it is turned
 */
export const photograph = (width: number, height: number, strength = 24): Promise<Buffer> =>
  sharp(grain(width, height, strength), { raw: { width, height, channels: 3 } })
    .composite([
      {
        input: Buffer.from(
          `<svg width="${width}" height="${height}"><rect width="40%" height="40%" fill="red"/></svg>`,
        ),
      },
    ])
    .withExif(noted)
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><creator>Robin Finch</creator></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 88 })
    .toBuffer();

/** A drawing of few colours, in points: no wider than its column, so that each point stays. */
export const chart = () =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><path d="M0 290L300 90L600 10" fill="none" stroke="#036" stroke-width="9"/></svg>',
    ),
  )
    .png()
    .toBuffer();

/** A drawing as a drawing program saves it, with what it notes of its user. */
export const door = `<?xml version="1.0"?>
<!-- Robin Finch drew this -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 120 90" inkscape:export-filename="/home/robinfinch/door.png"><metadata>Robin Finch</metadata><path d="M10 80V10h50v70z"/></svg>
`;
