/** The tables of docs/bench.md, from what was measured. */
import { categories, type Score } from './lighthouse.ts';
import type { Kind, Row } from './results.ts';
import type { Weight } from './weigh.ts';

export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map((_, at) => (at ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const kB = (bytes: number) => (bytes / 1000).toFixed(1);
export const one = (number: number) => number.toFixed(1);
export const whole = (number: number) => number.toFixed(0);
/** A figure, and in brackets how often it holds that of the first site. */
const beside = (value: number, bare: number, say: (number: number) => string) =>
  bare > 0 ? `${say(value)} (${(value / bare).toFixed(2)})` : say(value);

export function builds(rows: readonly Row[]): string {
  const bare = rows[0]!.warm;
  return table(
    ['site', 'HTML pages', 'seconds', 'CPU seconds', 'peak MB', 'first build, seconds', 'versions'],
    rows.map(({ label, versions, pages, first, warm }) => [
      label,
      whole(pages),
      beside(warm.seconds, bare.seconds, one),
      beside(warm.cpu, bare.cpu, one),
      beside(warm.memory, bare.memory, whole),
      one(first.seconds),
      versions,
    ]),
  );
}

const weights = (label: string, { html, css, script, font, pictures, other, total, ...rest }: Weight, score: Score) => [
  label,
  kB(html + css),
  ...[script, font, pictures, other, total].map(kB),
  ...[rest.requests, rest.blocking].map(whole),
  kB(rest.scripts),
  whole(score.lcp),
  score.scores.join(' '),
];
const weightHead = [
  ...['', 'HTML and CSS', 'script', 'font', 'pictures', 'other', 'all', 'requests', 'blocking'],
  ...['script before you act', 'LCP, ms', 'Lighthouse'],
];

/** In: which page of each site. */
export const pageTable = (rows: readonly Row[], which: 'page' | 'home') =>
  table(
    weightHead,
    rows.flatMap((row) => {
      const [weight, score] = [row[which], row[`${which}Score`]];
      return weight && score ? [weights(row.label, weight, score)] : [];
    }),
  );

export const searches = (rows: readonly Row[]) =>
  table(
    ['site', 'kB from opening to results', 'ms from opening to results', 'ms, letter to results', 'slowest letter, ms'],
    rows.flatMap(({ label, search }) =>
      search ? [[label, kB(search.bytes), ...[search.opened, search.keystroke, search.slowest].map(whole)]] : [],
    ),
  );

export const kindTable = (rows: readonly Kind[]) =>
  table(
    ['kind', ...weightHead.slice(1), 'page'],
    rows.map(({ kind, path, score, weight }) => [...weights(kind, weight, score), path]),
  );

/** What took points off, a line a page. */
export const faults = (rows: readonly Kind[]) =>
  rows
    .filter(({ score }) => score.scores.some((points) => points < 100))
    .map(({ path, score }) => {
      const low = categories.flatMap((name, at) => (score.scores[at]! < 100 ? `${name} ${score.scores[at]}` : []));
      return `- ${path}: ${low.join(', ')}. ${score.faults.join('. ')}`;
    })
    .join('\n');
