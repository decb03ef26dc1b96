import { shown } from '../pictures/kind-of.ts';
import type { FolderRule } from './folder-rule.ts';
import { heaviest, picturesIn } from './pictures-in.ts';

/** The most that the build can make small without running out of memory. */
const longest = 8000;
const mostMegapixels = 40;
/** A drawing is sent as it is, packed to about a third. */
const heaviestDrawing = 200_000;

/** A PNG's first bytes are enough to know how large it is; the last say that it is whole. */
function png(width: number, height: number): Buffer {
  const head = '89504e470d0a1a0a0000000d4948445200000000000000000802000000000000000000000049454e4400000000';
  const bytes = Buffer.from(head, 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

export const pictureSize: FolderRule = {
  name: 'picture-size',
  level: 'error',
  why: 'A picture so large takes minutes to build or stops the build, and shows no more than a smaller one.',
  wrong: { file: 'news/kitchen.png', text: png(12_000, 9_000) },
  right: { file: 'news/kitchen.png', text: png(1_600, 1_200) },
  find: (folder) =>
    picturesIn(folder).flatMap(({ file, size, kind, dimensions }) => {
      const say = (message: string) => [{ file, line: 1, message }];
      if (size > heaviest)
        return say(
          `This picture is ${Math.round(size / 1_000_000)} MB, and the most is 10. Make it 2,000 pixels wide and save it as JPEG.`,
        );
      // What cannot be read at all is another rule's.
      if (!kind || !shown.includes(kind)) return [];
      if (!dimensions)
        return say(
          kind === 'svg'
            ? 'This drawing does not say how large it is. Give its <svg> a viewBox, or width and height.'
            : 'The size of this picture cannot be read: the file may be damaged. Save it again from a picture program.',
        );
      if (kind === 'svg')
        return size > heaviestDrawing
          ? say(
              `This drawing is ${Math.round(size / 1000)} kB, and the most is 200. Save it with fewer points, or as PNG.`,
            )
          : [];
      const { width, height } = dimensions;
      if (Math.max(width, height) <= longest && width * height <= mostMegapixels * 1_000_000) return [];
      return say(
        `This picture is ${width.toLocaleString('en-GB')} by ${height.toLocaleString('en-GB')} pixels. Make it 2,000 pixels wide.`,
      );
    }),
};
