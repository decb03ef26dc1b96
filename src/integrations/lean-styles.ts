import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PurgeCSS } from 'purgecss';
import purgecss from 'purgecss/package.json' with { type: 'json' };
import { kept } from '../record/kept.ts';
import { keptFile, keptIn } from '../record/kept-file.ts';

const inStyle = /<style>([\s\S]*?)<\/style>/g;
const words = (text: string) => new Set(text.match(/[\w-]+/g));
/** Of styles and scripts, which many pages share, cut up once. */
const wordsOf = kept(words);
/** What a selector can match on: tags and their attributes, but no text, not even what is read aloud, and no outlines. */
const markup = (html: string) =>
  (html.match(/<(?:"[^"]*"|'[^']*'|[^"'>])*>/g) ?? [])
    .join(' ')
    .replace(/ (content|aria-label|alt|title|href|d|points|transform)="[^"]*"/g, ' $1');
const pruned = new Map<string, Promise<string>>();

/** A colour as a whole value, as the palette has it. */
const colour = /(?<=:)#[\da-f]{3,8}(?=[;}])/gi;

/** The rules of a stylesheet that can match where these words stand. Pages of a kind share an answer, whatever their colours. */
async function prune(css: string, used: string[]): Promise<string> {
  const colours: string[] = [];
  const plain = css.replace(colour, (one) => `#${colours.push(one) - 1}`);
  const content = [{ raw: used.join(' '), extension: 'txt' }];
  // The words of a page are not its addresses: a rule for links that begin with http stays.
  const options = { dynamicAttributes: ['href'] };
  const purge = async () => {
    const defaultExtractor = (raw: string) => raw.split(' ');
    const [result] = await new PurgeCSS().purge({ ...options, content, css: [{ raw: plain }], defaultExtractor });
    return result!.css;
  };
  const { file } = await keptFile(keptIn('styles'), [purgecss.version, JSON.stringify(options), plain, ...used], purge);
  return (await readFile(file, 'utf8')).replace(/(?<=:)#(\d+)(?=[;}])/g, (_, place: string) => colours[Number(place)]!);
}

/**
 * A page with one style element that holds only what can match on it, and with short names for Astro's scopes.
 * Astro gives each page the styles of every component that shares a file with one of its own: a third is never used.
 * @param scripts what may run on the page and add classes of its own
 */
export async function lean(html: string, scripts = ''): Promise<string> {
  const css = [...html.matchAll(inStyle)].map(([, text]) => text).join('');
  if (!css) return html;
  const [there, added] = [words(markup(html.replace(inStyle, ''))), wordsOf(scripts)];
  const used = [...wordsOf(css)].filter((word) => there.has(word) || added.has(word)).toSorted();
  const key = `${css}\n${used.join(' ')}`;
  if (!pruned.has(key)) pruned.set(key, prune(css, used));
  let first = true;
  const style = await pruned.get(key)!;
  const one = html.replace(inStyle, () => (first ? ((first = false), `<style>${style}</style>`) : ''));
  const names = new Map<string, string>();
  const short = one.replace(/\bastro-[a-z0-9]{8}\b/g, (name) => {
    if (!names.has(name)) names.set(name, `_${names.size.toString(36)}`);
    return names.get(name)!;
  });
  const own = createHash('sha256')
    .update(/<style>([\s\S]*?)<\/style>/.exec(short)![1]!)
    .digest('base64');
  return short.replace(/style-src[^;"]*/, (directive) => `${directive} 'sha256-${own}'`);
}
