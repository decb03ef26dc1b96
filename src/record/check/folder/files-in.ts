import { globSync, statSync } from 'node:fs';

/** Every file of a folder, in order of name. Those that a computer hides are none of an editor's. */
export const filesIn = (folder: string): string[] =>
  globSync(`${folder}/**/*`)
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) => !/(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(file.slice(folder.length)) && statSync(file).isFile(),
    )
    .toSorted();
