/** What was aimed at, and whether it was met: each with its figure. */
import type { Grown, Kind, Row } from './results.ts';
import { kB } from './tables.ts';

const say = (met: boolean, text: string) => `- **${met ? 'Met' : 'Not met'}**: ${text}`;
const perfect = (scores: readonly number[]) => scores.every((points) => points === 100);

/** In: all sites at 1,000 pages, the bare one first. */
export function buildTarget(rows: readonly Row[]): string[] {
  const bare = rows[0]!;
  const ours = rows.find(({ name }) => name === 'ours')!;
  const [clock, cpu] = [ours.warm.seconds / bare.warm.seconds, ours.warm.cpu / bare.warm.cpu];
  const figures = `${clock.toFixed(2)} times by the clock, ${cpu.toFixed(2)} times in CPU seconds`;
  return [say(clock <= 1.3, `a build takes at most 1.3 times the bare site’s, share pictures warm: ${figures}.`)];
}

export function readerTargets(rows: readonly Row[]): string[] {
  const bare = rows[0]!;
  const { page, home, pageScore, homeScore, search } = rows.find(({ name }) => name === 'ours')!;
  if (!page || !home || !pageScore || !homeScore || !search) return [];
  const later = [
    ['a content page', pageScore.lcp, bare.pageScore!.lcp],
    ['home', homeScore.lcp, bare.homeScore!.lcp],
  ] as const;
  return [
    ...later.map(([what, ms, least]) =>
      say(
        ms <= least * 1.05,
        `LCP of ${what} within 5% of the bare site’s: ${ms.toFixed(0)} ms to ${least.toFixed(0)}.`,
      ),
    ),
    say(perfect(pageScore.scores) && perfect(homeScore.scores), 'Lighthouse 100 in all four on both pages.'),
    say(search.bytes <= 115_000, `search at most 115 kB: ${kB(search.bytes)}.`),
    say(search.keystroke <= 30, `at most 30 ms from a letter to its results: ${search.keystroke.toFixed(0)} ms.`),
  ];
}

export function kindTarget(rows: readonly Kind[]): string[] {
  const low = rows.filter(({ score }) => !perfect(score.scores)).length;
  return [say(low === 0, `Lighthouse 100 in all four on ${rows.length} kinds of page: ${rows.length - low} are.`)];
}

export function bigTarget(rows: readonly Grown[]): string[] {
  const last = rows.at(-1)!;
  const most = Math.max(last.first.memory, last.warm.memory);
  return [say(most <= 4096, `${last.what} within 4,096 MB: ${most.toFixed(0)} MB at most.`)];
}
