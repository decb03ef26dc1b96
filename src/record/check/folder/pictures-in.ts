import { readFileSync, statSync } from 'node:fs';
import { imageSize } from 'image-size';
import { drawingFaults } from '../pictures/drawing-faults.ts';
import { kindOf } from '../pictures/kind-of.ts';
import { isWhole, moves } from '../pictures/whole.ts';
import { filesIn } from './files-in.ts';

/** What the rules ask of a picture. Of one that is too heavy nothing is read. */
export type Picture = {
  file: string;
  size: number;
  /** By its bytes; undefined where they are none we know. */
  kind?: string | undefined;
  dimensions?: { width: number; height: number } | undefined;
  whole?: boolean;
  moves?: boolean;
  /** Of a drawing, what it may not hold. */
  holds?: ReturnType<typeof drawingFaults>;
};

/** The most that a picture’s file may hold, in bytes. */
export const heaviest = 10_000_000;

/** The endings by which something is a picture, or calls itself one. */
export const pictureName =
  /\.(jpe?g|jfif|png|apng|gif|webp|avif|svg|heic|heif|tiff?|bmp|psd|ico|jxl|raw|cr2|nef|dng|eps|ai)$/i;

/** Every picture of a folder. */
export const picturesIn = (folder: string): Picture[] =>
  filesIn(folder)
    .filter((file) => pictureName.test(file))
    .map(pictureAt);

const read = new Map<string, { stamp: string; picture: Picture }>();

/** A picture is read once for all rules, and again when it was saved. */
function pictureAt(file: string): Picture {
  const { size, mtimeMs } = statSync(file);
  const stamp = `${size} ${mtimeMs}`;
  const known = read.get(file);
  if (known?.stamp === stamp) return known.picture;
  const picture = { file, size, ...(size <= heaviest && factsOf(readFileSync(file))) };
  read.set(file, { stamp, picture });
  return picture;
}

function factsOf(bytes: Buffer): Omit<Picture, 'file' | 'size'> {
  const kind = kindOf(bytes);
  if (!kind) return {};
  return {
    kind,
    dimensions: sizeOf(bytes),
    whole: isWhole(kind, bytes),
    moves: moves(kind, bytes),
    ...(kind === 'svg' && { holds: drawingFaults(bytes.toString('utf8')) }),
  };
}

function sizeOf(bytes: Buffer) {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}
