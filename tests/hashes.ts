import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder, by its name in it, with a hash of its bytes. */
export const hashesOf = (folder: string) =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(join(folder, '/').length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
