import { nearest } from './nearest.ts';
import { homeVocabulary, vocabulary } from './vocabulary.ts';

type Parts = typeof vocabulary;

/** The first tag that is no part we have: what the reader stumbles over later often begins there. */
export function misspeltIn(body: string, parts: Parts) {
  const lines = body.split('\n');
  for (const [line, text] of lines.entries())
    for (const [, tag = ''] of text.matchAll(/<([A-Z]\w*)/g))
      if (!Object.hasOwn(parts, tag) && !Object.hasOwn(vocabulary, tag) && !Object.hasOwn(homeVocabulary, tag))
        return { line, message: notAPart(tag, nearest(tag, Object.keys(parts))) };
  return undefined;
}

export const BRACES = 'Curly brackets are not for content files. Write (round ones) instead.';

/** What the MDX reader objects to, in an editor's words. */
export function sentenceOf(message: string, line: string): string {
  if (/<[A-Z]\w*[^>]*=/.test(line) && (line.match(/"/g) ?? []).length % 2 === 1)
    return 'A quotation mark is missing here. Each value stands between two straight ones: id="…".';
  const [, name = ''] = /closing tag for `<([^`>\s]*)/.exec(message) ?? [];
  const [, closing] = /closing tag `<\/([^`>\s]*)/.exec(message) ?? [];
  if (message.includes('closing brace')) return BRACES;
  if (line.includes('<!')) return 'Notes in <!-- --> are not for content files. Take the line out.';
  if (/=\s*[“”‘’]/u.test(line)) return 'The quotation marks here are curly. Write straight ones: id="…".';
  if (/<(https?:|[^\s<>]+@)/.test(line)) return 'Write a link as [its words](https://…).';
  if (closing && name) return `</${closing}> stands where <${name}> should be closed. Write </${name}> before it.`;
  if (closing) return `</${closing}> closes nothing. Take it out, or write <${closing}> where it begins.`;
  if (/^[a-z]/.test(name)) return notAPart(name);
  if (name) return `<${name}> is not closed. Write </${name}> where it ends; if it holds no text, end it with />.`;
  return 'There is a < here that begins no part we have. Write &lt; for the sign itself.';
}

/** The remedy for a tag we do not have. */
export const notAPart = (name: string, guess?: string) =>
  `<${name}> is not a part we have. ${guess ? `Did you mean <${guess}>?` : 'Use plain Markdown instead.'}`;
