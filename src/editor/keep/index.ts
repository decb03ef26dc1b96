import { keepBody } from './body.ts';
import { keepYaml } from './yaml.ts';

const split = (text: string) => /^(---[ \t]*\n)([\s\S]*?)(\n---[ \t]*(?:\n|$))([\s\S]*)$/.exec(text);

/**
 * What to write to a file that a form saves: it means what the form would save, and each letter that need not change
 * stays as it was: remarks, quotation marks, the order of fields, line breaks, empty lines.
 *
 * A field that the form leaves out, or leaves empty, is taken out of the file; one that was empty before stays, and an
 * empty one is never added. So an editor empties a field by emptying it in the form, and a form must hand on what it
 * does not know.
 *
 * @param original the whole file as it was; '' for a new one
 * @param saved the whole file as the form would write it
 * @throws a sentence for the editor where one of the two cannot be read; then nothing may be written
 */
export function keep(original: string, saved: string): string {
  const mark = original.startsWith('\uFEFF') ? '\uFEFF' : '';
  const windows = original.includes('\r\n') && !/[^\r]\n(?!$)/.test(original);
  const inLines = (text: string) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const text = windows ? inLines(original) : original.slice(mark.length);
  const result = text.trim() === '' ? inLines(saved) : kept(text, inLines(saved));
  return mark + (windows ? result.replaceAll('\n', '\r\n') : result);
}

function kept(text: string, saved: string): string {
  const [before, after] = [split(text), split(saved)];
  if (!before && !after) return keepYaml(text, saved);
  if (!before || !after)
    throw new Error(
      'The fields must stand between two lines of three dashes: ---. Mend the file first; nothing is saved.',
    );
  const [, open, front = '', close, body = ''] = before;
  return `${open}${keepYaml(front, after[2] ?? '')}${close}${keepBody(body, after[4] ?? '')}`;
}
