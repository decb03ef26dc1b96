import { readYaml } from '../read-yaml.ts';
import type { ContentFile } from '../rule.ts';
import type { Block } from './blocks.ts';

/** Fields that are sentences for a reader. Names, addresses, words for search and the words of others are not. */
const prose = new Set(
  'title description lede headline point short followUp saidNote dateNote note notice visit definition disputed text heading caption means what lessWell'.split(
    ' ',
  ),
);

/** Lists whose words are ours. Those of quotations are others', and so are the titles of sources. */
const lists = new Set(['claims', 'terms', 'plans', 'studies']);
const read = new Set([
  'pages',
  'chapters',
  'weeks',
  'messages',
  'stories',
  'news',
  'questions',
  'roles',
  'events',
  'vacancies',
]);

/** The sentences among a file's fields. */
export function fieldsOf(page: ContentFile): Block[] {
  if (read.has(page.kind)) return page.data ? inside(page.data, [], page.lineOf) : [];
  if (!lists.has(page.kind)) return [];
  const { data, lineOf } = readYaml(page.text);
  return inside(data, [], lineOf);
}

function inside(value: unknown, path: PropertyKey[], lineOf: (path: PropertyKey[]) => number): Block[] {
  const name = String(path.findLast((key) => typeof key === 'string'));
  if (typeof value === 'string') {
    if (!prose.has(name)) return [];
    let line: number | undefined;
    return [{ is: 'field', name, text: value, own: value, lineAt: () => (line ??= lineOf(path)) }];
  }
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) =>
    inside(one, [...path, Array.isArray(value) ? Number(key) : key], lineOf),
  );
}
