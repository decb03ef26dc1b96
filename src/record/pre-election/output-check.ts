import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readText } from '../check/content-files.ts';
import { councillorsOf } from './councillors.ts';
import { backOn, type Period } from './pre-election.ts';
import { readable } from './readable.ts';
import { slipFinder, type Slip } from './slips.ts';

const binary = /\.(?:woff2?|png|jpe?g|webp|avif|gif|ico|pdf|wasm)$/;
const markup = /\.(?:html|xml|svg)$/;

/**
 * Every councillor's name or words in a built site, each with its pages and what to do: none may be there in the
 * pre-election period.
 * @param site the built site's folder
 * @param content the authority's folder, such as content/harbour
 */
export function outputFaults(site: string, content: string, period: Period): string[] {
  const councillors = councillorsOf(content);
  const find = slipFinder(councillors);
  const sayable = sayableIn(content, councillors.people).map(({ file, text }) => ({ file, slips: find(text) }));
  const found = new Map<string, { slip: Slip; paths: Set<string> }>();
  for (const file of filesIn(site))
    for (const slip of find(readable(readFileSync(join(site, file), 'utf8'), markup.test(file)))) {
      const known = found.get(slip.key) ?? { slip, paths: new Set() };
      found.set(slip.key, { ...known, paths: known.paths.add(`/${file.replace(/(^|\/)index\.html$/, '$1')}`) });
    }
  return [...found.values()].map(({ slip, paths }) => {
    const where = sayable.flatMap(({ file, slips }) =>
      slips.filter(({ key }) => key === slip.key).map(({ line }) => `${file}, line ${line}`),
    );
    const from = where.join(' and ') || `the content of that page in ${content}/`;
    const said = slip.quotation
      ? `has a councillor’s words, “${slip.words}”, withheld until ${backOn(period)}. Take them out of ${from}, or put <Said id="${slip.quotation}" heading="…" /> in their place.`
      : `names a councillor, “${slip.words}”, who may not be named until ${backOn(period)}. Take the name out of ${from}, or move the words into a <Said>.`;
    return `${named([...paths])} ${said}`;
  });
}

const filesIn = (site: string) =>
  globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile() && !binary.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length).split(sep).join('/'))
    .toSorted();

const named = ([first = '', ...more]: string[]) => (more.length > 0 ? `${first} (and ${more.length} more)` : first);

/** Comments, fields that are withheld with their person or claim, and parts that are withheld with their quotation. */
const withheld =
  /^\s*(?:- )?(?:#(?!#)|name:|saidBy:).*$|^\s*exact:.*(?=\n\s*saidBy:\s*["']?(?:Councillor|Cllr))|<(?:Said|Quote)\b[^>]*>/gm;

/** The texts of the content that are not withheld, line by line as they are; quotations and a councillor's message are. */
const sayableIn = (content: string, people: Set<string>) =>
  globSync(`${content}/**/*.{yaml,mdx}`)
    .toSorted()
    .filter((file) => !/[\\/]quotations[\\/]/.test(file))
    .map((file) => ({ file, text: readText(file) }))
    .filter(({ text }) => !people.has(/^person: *["']?([\w-]+)/m.exec(text)?.[1] ?? ''))
    .map(({ file, text }) => ({ file, text: text.replace(withheld, (part) => part.replace(/[^\n]/g, '')) }));
