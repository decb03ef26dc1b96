import { imageSize } from 'image-size';
import type { FolderRule } from './folder-rule.ts';
import { heaviest, kindOf, picturesIn } from './pictures-in.ts';

/** The most that the build can make small without running out of memory. */
const longest = 8000;
const mostMegapixels = 40;

/** A PNG's first bytes are enough to know how large it is. */
function png(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080200000000000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

function sizeOf(bytes: Buffer) {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

export const pictureSize: FolderRule = {
  name: 'picture-size',
  level: 'error',
  why: 'A picture so large takes minutes to build or stops the build, and shows no more than a smaller one.',
  wrong: { file: 'news/kitchen.png', text: png(12_000, 9_000) },
  right: { file: 'news/kitchen.png', text: png(1_600, 1_200) },
  find: (folder) =>
    picturesIn(folder).flatMap(({ file, bytes, size }) => {
      const say = (message: string) => [{ file, line: 1, message }];
      if (size > heaviest)
        return say(
          `This picture is ${Math.round(size / 1_000_000)} MB, and the most is 10. Make it 2,000 pixels wide and save it as JPEG.`,
        );
      const kind = kindOf(bytes);
      // What cannot be read at all is another rule's.
      if (!kind || ['heic', 'tiff', 'bmp', 'psd', 'pdf'].includes(kind)) return [];
      const dimensions = sizeOf(bytes);
      if (!dimensions)
        return say(
          kind === 'svg'
            ? 'This drawing does not say how large it is. Give its <svg> a viewBox, or width and height.'
            : 'The size of this picture cannot be read: the file may be damaged. Save it again from a picture program.',
        );
      const { width, height } = dimensions;
      if (kind === 'svg' || (Math.max(width, height) <= longest && width * height <= mostMegapixels * 1_000_000))
        return [];
      return say(
        `This picture is ${width.toLocaleString('en-GB')} by ${height.toLocaleString('en-GB')} pixels. Make it 2,000 pixels wide.`,
      );
    }),
};
