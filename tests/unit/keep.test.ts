import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { keep } from '../../src/editor/keep/index.ts';

const files = globSync('content/*/**/*.{md,mdx,yaml}').toSorted();
const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const splitAt = (text: string) => /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);

/** Fields and words as Sveltia CMS writes them: no remarks, its own quotation marks, one thing to a line. */
const yamlOf = (data: unknown) =>
  stringify(data, { lineWidth: 0, singleQuote: true, defaultStringType: 'PLAIN' }).trim();
const wordsOf = (body: string) =>
  body
    .trim()
    .replace(/^---$/gm, '***')
    .replace(/(?<![\w*\\])\*([^*\n ][^*\n]*)\*(?!\*)/g, '_$1_')
    .replace(/^((?: {2})+)- /gm, '$1$1- ')
    .replace(/^\|.*\|$/gm, (row) =>
      row
        .replace(/\s*\|\s*/g, ' | ')
        .replace(/:?-{3,}:?/g, '---')
        .trim(),
    )
    .replace(/\\([!-/:-@[-`{-~])/g, (whole, sign: string) => ('*`~'.includes(sign) ? whole : sign));
const fileOf = (data: unknown, body?: string) =>
  body === undefined ? `${yamlOf(data)}\n` : `---\n${yamlOf(data)}\n---\n${body.trim() ? `\n${wordsOf(body)}\n` : ''}`;

/** A file taken apart as a form does. */
function held(text: string): { data: never; body: string | undefined } {
  const [, front, body] = splitAt(text) ?? [];
  return { data: parse(front ?? text) as never, body };
}

/** The lines that are gone and those that are new. */
function changed(before: string, after: string) {
  const [was, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < was.length && was[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(was.length, now.length) - start && was.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { gone: was.slice(start, was.length - end), come: now.slice(start, now.length - end) };
}

for (const file of files)
  test(`a form that changes nothing leaves ${file} as it is, letter by letter`, () => {
    const text = read(file);
    const { data, body } = held(text);
    assert.equal(keep(text, fileOf(data, body)), text);
  });

/** Each text of a file’s data, with a way to put another in its place. */
function textsIn(
  data: unknown,
  set: (text: string) => void = () => {},
): { text: string; set: (text: string) => void }[] {
  if (typeof data === 'string') return [{ text: data, set }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, (text) => void ((data as Record<string, unknown>)[key] = text)),
  );
}

/** The same row of numbers each time, so that what fails once fails again. */
function* numbers(seed: number) {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}
const random = numbers(20261122);
const pick = <T>(list: T[]): T => list[Math.floor(random.next().value! * list.length)]!;
const said = ['It’s new: a, b', 'Plain words', '- a dash', '# a hash', 'yes', '"quoted" and ‘so’', '[in brackets]'];

for (const file of files.filter((_, i) => i % 3 === 0))
  test(`one field changed in ${file} changes the lines of that field only`, () => {
    const text = read(file);
    const { data, body } = held(text);
    const one = pick(textsIn(data).filter(({ text: value }) => !/^[\w-]+$/.test(value)));
    const words = pick(said);
    one.set(words);
    const result = keep(text, fileOf(data, body));
    assert.deepEqual(held(result).data, data);
    const { gone, come } = changed(text, result);
    assert.ok(come.length === 1 || gone.length > 3, come.join('\n'));
    assert.ok(gone.join(' ').replace(/\s+/g, ' ').length <= one.text.length * 1.2 + 400, gone.join('\n'));
  });

test('any paragraph, item or row can be changed alone, taken out, or get a new one beside it', () => {
  for (const file of files.filter((name) => name.endsWith('.mdx')).filter((_, i) => i % 4 === 0)) {
    const text = read(file);
    const { data, body = '' } = held(text);
    const lines = body.split('\n');
    const at = pick([...lines.keys()].filter((i) => /^[A-Z][^|<]*$/.test(lines[i]!)));
    if (at === undefined) continue;
    const save = (...with_: string[]) => keep(text, fileOf(data, lines.toSpliced(at, 1, ...with_).join('\n')));
    const word = `${lines[at]} A word more.`;
    assert.deepEqual(changed(text, save(word)), { gone: [lines[at]], come: [word] }, file);
    const more = changed(text, save(lines[at]!, '', 'A new paragraph.'));
    assert.deepEqual([more.gone, more.come.filter(Boolean)], [[], ['A new paragraph.']], file);
    const less = changed(text, save());
    assert.deepEqual([less.come.filter(Boolean), less.gone.filter(Boolean)], [[], [lines[at]]], file);
  }
});
