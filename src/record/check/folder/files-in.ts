import { globSync, statSync } from 'node:fs';
import { generalOf, layerOf } from '../content-files.ts';

/** Every file of an authority and of what is general, in order of name. Those that a computer hides are none of an editor's. */
export const filesIn = (folder: string): string[] =>
  globSync([generalOf(folder), folder].map((layer) => `${layer}/**/*`))
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        !/(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(file.slice(layerOf(folder, file).length)) &&
        statSync(file).isFile(),
    )
    .toSorted();
