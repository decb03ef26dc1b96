import { mdxToMdast } from 'satteri';
import type { Fault, Node } from './mdx-check.ts';
import { sentenceOf, unknownTags } from './mdx-sentences.ts';
import type { vocabulary } from './vocabulary.ts';

/** More than anybody's page has; a repair that does not help must not go on for ever. */
const most = 200;
const replaceAt = (text: string, at: number, old: string, by = '') =>
  text.slice(0, at) + by + text.slice(at + old.length);

/** Takes out the first `</name>` after a place, where more of them are closed than opened. */
function balance(text: string, name: string, from: number): string {
  const closes = [...text.matchAll(new RegExp(`</${name}\\s*>`, 'g'))];
  const opens = text.match(new RegExp(`<${name}(?![\\w.])(?:[^>]*[^/>])?>`, 'g')) ?? [];
  const spare = closes.length > opens.length && closes.find(({ index }) => index >= from);
  return spare ? replaceAt(text, spare.index, spare[0]) : text;
}

/** The body without what its reader has just stumbled over; never a line more or less. */
function repaired(text: string, at: number, message: string): string {
  const [, missing] = /closing tag for `<([^`>\s]*)/.exec(message) ?? [];
  const [, closing] = /closing tag `<\/([^`>\s]*)/.exec(message) ?? [];
  const rest = text.slice(at);
  if (closing && missing) {
    const opened = new RegExp(`<${closing}(?![\\w.])`).test(text.slice(0, at));
    return opened
      ? balance(replaceAt(text, at, '', `</${missing}>`), missing, at + missing.length + 3)
      : replaceAt(text, at, `</${closing}`, `</${missing}`);
  }
  const tag = /^<\/?[\w.]+(?:"[^"]*"|[^>"])*>/.exec(rest)?.[0];
  if (closing && tag) return replaceAt(text, at, tag, ' ');
  if (missing && tag) return balance(replaceAt(text, at, tag, ' '), missing, at);
  // What is wrong inside braces is told once: where they open.
  if (message.includes('parse expression')) return replaceAt(text, text.lastIndexOf('{', at), '{', '(');
  if (rest[0] === '{' || message.includes('brace')) return replaceAt(text, text.indexOf('{', at), '{', '(');
  // Of a tag that cannot be read, the line: where it ends nobody can know.
  return replaceAt(text, at, /^<[A-Za-z]/.test(rest) ? rest.split('\n')[0]! : rest[0]!, ' ');
}

/**
 * An MDX body read to its end: what the reader stumbles over is noted and taken out, so that no mistake hides another.
 * @returns the tree of what is left, and each stumble with its line of the body
 */
export function readMdx(body: string, parts: typeof vocabulary): { tree: Node | undefined; faults: Fault[] } {
  const faults: Fault[] = [];
  // Where two people's versions stand one after the other, a rule says so; the lines between them are no Markdown.
  let text = body.replace(/^(?:<{7}|={7}|>{7}).*$/gm, '');
  for (let round = 0; round < most; round += 1) {
    try {
      return { tree: mdxToMdast(text) as Node, faults };
    } catch (error) {
      const message = String((error as Error).message);
      if (round === 0) {
        // What the reader stumbles over later often begins with a name nobody has.
        const unknown = unknownTags(text, parts);
        faults.push(...unknown.faults);
        if (unknown.text !== text) {
          text = unknown.text;
          continue;
        }
      }
      const [, line = 1, column = 1] = (/^(\d+):(\d+)/.exec(message) ?? []).map(Number);
      const start =
        text
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0);
      const at = start + column - 1;
      faults.push({ rule: 'part', line, ...sentenceOf(message, body.split('\n')[line - 1] ?? '') });
      const next = repaired(text, at, message);
      if (next === text) break;
      text = next;
    }
  }
  return { tree: undefined, faults };
}
