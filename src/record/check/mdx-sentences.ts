import type { Fault } from './mdx-check.ts';
import { nearest } from './nearest.ts';
import type { Reason } from './reasons.ts';
import { homeVocabulary, vocabulary } from './vocabulary.ts';

type Parts = typeof vocabulary;

const inCode = /^(```|~~~)[\s\S]*?^\1|`[^`\n]+`/gm;
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/**
 * The tags that are no part we have, and the text with the names they were meant to have, or without them.
 * @returns each fault with its line of the body
 */
export function unknownTags(body: string, parts: Parts): { text: string; faults: Fault[] } {
  const known = { ...vocabulary, ...homeVocabulary, ...parts };
  const faults: Fault[] = [];
  let text = body;
  for (const tag of body.replace(inCode, blank).matchAll(/<(\/?)([A-Z]\w*)/g)) {
    const [, closes, name = ''] = tag;
    if (Object.hasOwn(known, name)) continue;
    const guess = nearest(name, Object.keys(parts));
    const line = body.slice(0, tag.index).split('\n').length;
    if (!closes) faults.push({ rule: 'part', line, message: notAPart(name, guess) });
    text = guess
      ? text.replace(`<${closes}${name}`, `<${closes}${guess}`)
      : text.replace(new RegExp(`<${closes}${name}(?:"[^"]*"|[^>"])*>`), blank);
  }
  return { text, faults };
}

export const ESM =
  'import and export are not for content files. Take the line out; if it is a sentence, begin it with another word.';
export const BRACES = 'Curly brackets are not for content files. Write (round ones) instead.';

const CODE: Reason = 'code';

/** What the MDX reader objects to, in an editor's words; `rule` where it is not about a part. */
export function sentenceOf(message: string, line: string): { message: string; rule?: Reason } {
  const [, name = ''] = /closing tag for `<([^`>\s]*)/.exec(message) ?? [];
  const [, closing] = /closing tag `<\/([^`>\s]*)/.exec(message) ?? [];
  if (message.includes('closing brace') || message.includes('parse expression')) return { rule: CODE, message: BRACES };
  if (message.includes('import')) return { rule: CODE, message: ESM };
  if (closing && name)
    return { message: `</${closing}> stands where <${name}> should be closed. Write </${name}> before it.` };
  if (closing) return { message: `</${closing}> closes nothing. Take it out, or write <${closing}> where it begins.` };
  if (/^[a-z]/.test(name)) return { rule: CODE, message: notAPart(name) };
  if (name)
    return {
      message: `<${name}> is not closed. Write </${name}> where it ends; if it holds no text, end it with />.`,
    };
  if (/<[A-Z]\w*[^>]*=/.test(line) && (line.match(/"/g) ?? []).length % 2 === 1)
    return { message: 'A quotation mark is missing here. Each value stands between two straight ones: id="…".' };
  if (line.includes('<!'))
    return { rule: CODE, message: 'Notes in <!-- --> are not for content files. Take the line out.' };
  if (/=\s*[“”‘’]/u.test(line)) return { message: 'The quotation marks here are curly. Write straight ones: id="…".' };
  if (/<[A-Za-z][\w-]*[^>]*\s[\w-]+=[^\s"'{]/.test(line))
    return { message: 'A value here has no quotation marks. Write it between two straight ones: id="…".' };
  if (/<[^\s<>]+@[^\s<>]+>/.test(line)) return { message: 'Write an e-mail address as [its words](mailto:…).' };
  if (/<https?:/.test(line)) return { message: 'Write a link as [its words](https://…).' };
  return { message: 'There is a < here that begins no part we have. Write &lt; for the sign itself.' };
}

/** The remedy for a tag we do not have. */
export const notAPart = (name: string, guess?: string) =>
  `<${name}> is not a part we have. ${guess ? `Did you mean <${guess}>?` : 'Use plain Markdown instead.'}`;
