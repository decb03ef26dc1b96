import { differences, fileOf, type FileThere } from './vacancy-files.ts';
import { slugOf } from './vacancy-lists.ts';
import type { Row } from './vacancy-rows.ts';

/** What an import does to a file; `kept`: somebody has written it by hand, and it stays. */
type What = 'new' | 'changed' | 'same' | 'kept';
export type Planned = { what: What; file: string; text: string; reference: string; title: string; changed: string[] };

/**
 * What an import would do, before it does anything. A vacancy is known again by its reference number.
 * @param there the files that are there, and where new ones go
 * @param overwrite whether files written by hand are replaced too
 */
export function planOf(rows: Row[], there: { folder: string; files: FileThere[] }, overwrite: boolean) {
  const known = new Map(there.files.map((file) => [file.reference, file]));
  const taken = new Set(there.files.map(({ file }) => file));
  /** A name is an address, so it stays whatever becomes of the title. */
  const newFile = (title: string, reference: string): string => {
    const name = `${there.folder}/${slugOf(`${title} ${reference}`)}`;
    let file = `${name}.md`;
    for (let n = 2; taken.has(file); n += 1) file = `${name}-${n}.md`;
    taken.add(file);
    return file;
  };
  const planned = rows.flatMap((row): Planned[] => {
    if (!('data' in row)) return [];
    const { data, reference } = row;
    const before = known.get(reference);
    const text = fileOf(data, row.body);
    const changed = before ? differences(before.text, text) : [];
    const byHand = before && !before.untouched && !overwrite;
    const what = !before ? 'new' : changed.length === 0 ? 'same' : byHand ? 'kept' : 'changed';
    return [
      { what, file: before?.file ?? newFile(data.title, reference), text, reference, title: data.title, changed },
    ];
  });
  const given = new Set(rows.map(({ reference }) => reference));
  return { planned, gone: there.files.filter(({ imported, reference }) => imported && !given.has(reference)) };
}
