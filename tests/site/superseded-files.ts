/** The rule of superseded.ts for what is no page: data, feeds, plain text, and what search shows. */
import { gunzipSync } from 'node:zlib';
import { yearsIn } from '../../src/record/inspections/grade-words.ts';
import { areaInWords, gradeInWords } from '../../src/record/inspections/inspections.ts';
import type { Rules } from './superseded.ts';

const areas: Record<string, string> = areaInWords;
const grades: Record<string, string> = gradeInWords;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isTexts = (value: unknown) => Array.isArray(value) && !value.some(isObject);

/** The texts in data; a grade that stands alone in a field has the field's name before it. */
function textsIn(value: unknown, field = ''): string[] {
  if (isObject(value))
    return Object.entries(value).flatMap(([key, one]) => textsIn(one, Array.isArray(value) ? field : key));
  const text = String(value ?? '');
  const grade = grades[text] ?? Object.values(grades).find((word) => word === text);
  return text ? [grade ? `${areas[field] ?? field}: ${grade}` : text] : [];
}

/** What an object says itself, without the objects in it. */
const ownWords = (value: object) =>
  textsIn(Object.fromEntries(Object.entries(value).filter(([, one]) => !isObject(one) || isTexts(one)))).join('. ');

/**
 * The objects in data that state an old grade, where neither they nor an entry of a list around them says the one since.
 * @param entries the entries of lists that the value stands in
 */
export function aloneInData(value: unknown, rules: Rules, entries: object[] = []): string[] {
  if (!isObject(value)) return [];
  const beside = [value, ...entries].flatMap((one) => textsIn(one));
  const years = yearsIn(entries[0] ? textsIn(entries[0]).join(' ') : ownWords(value));
  const isAlone = (!Array.isArray(value) || isTexts(value)) && rules.alone(ownWords(value), beside, years);
  const inside = Object.values(value).flatMap((one) =>
    // The texts of a list in an object are the object's own.
    isTexts(one) ? [] : aloneInData(one, rules, Array.isArray(value) && isObject(one) ? [...entries, one] : entries),
  );
  const { id } = (entries[0] ?? {}) as { id?: string };
  return [...(isAlone ? [`${id && value !== entries[0] ? `${id}: ` : ''}${ownWords(value)}`] : []), ...inside];
}

const plain = (xml: string) =>
  xml
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/&(?:lt|#60);.*?&(?:gt|#62);/g, ' ')
    .replace(/<[^>]+>/g, ' | ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
const entry = /<(entry|item)>[\s\S]*?<\/\1>/g;

/** The entries of a feed, and what it says of itself, that state an old grade alone. */
export const aloneInFeed = (xml: string, { alone }: Rules): string[] =>
  [...xml.matchAll(entry)]
    .map(([one]) => one)
    .concat(xml.replace(entry, ' '))
    .map(plain)
    .filter((text) => alone(text));

/** The paragraphs of plain text that state an old grade alone. */
export const aloneInText = (text: string, { alone }: Rules): string[] =>
  text.split(/\n\s*\n/).filter((paragraph) => alone(paragraph));

/**
 * What search may show of a page: any few sentences of it, and beneath them `since`, which search.ts shows with each.
 * @param fragment a file of Pagefind's index: zipped, twelve letters, then JSON
 */
export function aloneInFragment(fragment: Buffer, { praises, replaced }: Rules): string[] {
  const { url, content, meta } = JSON.parse(gunzipSync(fragment).toString().slice('pagefind_dcd'.length)) as {
    url: string;
    content: string;
    meta: Record<string, string>;
  };
  if (replaced(meta['since'] ?? '')) return [];
  const sentences = content.split(/(?<=[.!?][”’"')]*)\s/);
  const excerpts = sentences.map((_, i) => sentences.slice(i, i + 3).join(' '));
  const found = [meta['title'] ?? '', ...excerpts].find((text) => praises(text));
  return found ? [`${url}: ${found}`] : [];
}
