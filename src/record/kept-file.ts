import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where builds keep what the next can use again. Whoever takes it away loses time and nothing else. */
export const keptIn = (kind: string) => `node_modules/.cache/face-to-face/${kind}`;

/**
 * What was made once is found again, by all that it is made of and all that makes it.
 * @param folder where it is kept
 * @param of what decides how it comes out
 * @param make gives its bytes where it is not there yet
 * @returns the file it is in, and whether it had to be made
 */
export async function keptFile(folder: string, of: string[], make: () => Promise<Uint8Array | string>) {
  const name = createHash('sha256').update(JSON.stringify(of)).digest('hex');
  const file = join(folder, name);
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (there) return { file, made: false };
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  // Two builds at once may make the same: each writes its own, whole.
  const half = `${file}.${randomUUID()}`;
  await writeFile(half, bytes);
  await rename(half, file);
  return { file, made: true };
}
