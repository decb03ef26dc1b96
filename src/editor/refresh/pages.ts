import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { countedIn, newestOf } from '../../record/workforce/counted.ts';
import { starter, wordsOf } from '../authority/made.ts';
import { filled, type Words } from '../authority/words.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Workforce } from '../../schema/workforce.ts';
import { readText } from '../../record/check/content-files.ts';
import { inWords } from '../../record/dates.ts';
import type { OfficialAuthority } from '../../record/official/authorities.ts';
import type { Changes } from './changes.ts';
import { isListed } from './claims.ts';
import { givenIn, upTo } from './figures.ts';

/** The claims and the count of a folder, as they are and as they will be. `asAt`: the day of the newer list. */
type Known = { asAt: string; record: Claim[]; figures: string; workforce: Workforce | undefined };

/**
 * The pages of a folder brought to newer files: what stands in them as a new authority was given it, letter by letter,
 * is given anew. Of the rest each place is named that still says how things were.
 */
export function pageChanges(authority: OfficialAuthority, folder: string, known: Known): Changes {
  const { asAt, workforce } = known;
  const figures = givenIn(known.figures);
  const before = existsSync(`${folder}/claims/record.yaml`) ? listedIn(readText(`${folder}/claims/record.yaml`)) : [];
  const days = olderLists(folder, asAt);
  const newest = workforce?.years.at(-1);
  const years = [...new Set(figures.map((one) => countedIn(one)!.year))];
  const wordsAt = (record: Claim[], day: string, year: number | undefined) => {
    const then = workforce && year ? upTo(workforce, year) : workforce;
    return wordsOf(authority, { record, asAt: day, figures, workforce: then });
  };
  const after = wordsAt(known.record, asAt, newest);
  const past = [...days, asAt].flatMap((day) =>
    (years.length > 0 ? years : [newest]).map((year) => wordsAt(before, day, year)),
  );
  const changed: Changes = { says: [], look: [], files: [] };
  for (const path of globSync(`${folder}/**/*.mdx`).toSorted()) {
    const file = path.replaceAll('\\', '/');
    const text = readText(file);
    const fresh = refilled(text, `${starter}${file.slice(folder.length + 1)}`, past, after);
    if (fresh !== text) {
      changed.files.push({ path: file, text: fresh });
      changed.says.push(...newLines(text, fresh).map(({ line, words }) => `${file}, line ${line}, will say: ${words}`));
    }
    if (workforce) changed.look.push(...oldFigures(file, fresh, figures, workforce));
    changed.look.push(...oldDays(file, fresh, days, asAt));
  }
  return changed;
}

/** The claims that a new authority was given from Ofsted's list. */
export const listedIn = (text: string): Claim[] => ((parse(text) ?? []) as Claim[]).filter(isListed);

/** The days of the lists that a folder was made from or has been brought to before. */
function olderLists(folder: string, asAt: string): string[] {
  const path = `${folder}/sources/official.yaml`;
  const all = existsSync(path) ? ((parse(readText(path)) ?? []) as { id: string; date: string }[]) : [];
  return all.flatMap(({ id, date }) => (id.startsWith('ofsted-outcomes-') && date < asAt ? [date] : []));
}

/** A page with each line of the starter that it still has, filled in anew. */
function refilled(text: string, from: string, past: readonly Words[], after: Words): string {
  if (!existsSync(from)) return text;
  const lines = readFileSync(from, 'utf8').split('\n').filter((line) => /%[a-z-]+%/.test(line)); // prettier-ignore
  return lines.reduce((page, line) => {
    const now = filled(line, after);
    const was = past.map((words) => filled(line, words)).find((one) => one !== now && `${page}\n`.includes(`\n${one}\n`)); // prettier-ignore
    return was === undefined ? page : `${page}\n`.split(`\n${was}\n`).join(`\n${now}\n`).slice(0, -1);
  }, text);
}

const newLines = (before: string, after: string) => {
  const old = new Set(before.split('\n'));
  return after.split('\n').flatMap((words, i) => (old.has(words) ? [] : [{ line: i + 1, words }]));
};

/** Claims of a year since when there is a newer number. */
function oldFigures(file: string, text: string, figures: readonly Claim[], workforce: Workforce): string[] {
  return text.split('\n').flatMap((words, i) =>
    figures.flatMap(({ id, definition }) => {
      const { name, year } = countedIn({ id, definition })!;
      const newest = newestOf(name, workforce) ?? year;
      return year < newest && words.includes(`"${id}"`)
        ? [`${file}, line ${i + 1}, names the claim ${id}, which is older than the count of ${newest}. Write ${name}-${newest}, and read the words round it: they may say the year.`] // prettier-ignore
        : [];
    }),
  );
}

const oldDays = (file: string, text: string, days: readonly string[], asAt: string) =>
  text.split('\n').flatMap((words, i) => {
    const said = days.map(inWords).find((day) => new RegExp(`\\bas (?:at|of) ${day}`, 'i').test(words));
    return said
      ? [
          `${file}, line ${i + 1}, says how things were at ${said}. The list now holds for ${inWords(asAt)}: read the page, then change the day.`,
        ]
      : [];
  });
