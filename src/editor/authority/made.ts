import { globSync, readFileSync } from 'node:fs';
import {
  inspectionsOf,
  inspectionText,
  outcomesSource,
  sourcesText,
  workforceSource,
  type Official,
  type OfficialAuthority,
} from '../../record/official/index.ts';
import { figuresOf } from '../../record/workforce/workforce.ts';
import { workforceOf, workforceText } from '../../record/workforce/workforce-text.ts';
import { monthsAfter } from '../forms/usual.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Workforce } from '../../schema/workforce.ts';
import { claimsYaml } from './claims-yaml.ts';
import { figureClaims } from '../../record/workforce/counted.ts';
import { details } from './details.ts';
import { figureWords } from './figures.ts';
import { shortLinks } from './short-links.ts';
import { recordClaims, recordWords } from './record.ts';
import { coloursFor } from './colours.ts';
import { filled, inSentence, type Words } from './words.ts';

/** Who answers for a page until somebody takes it over. */
export const owner = 'Site team';
export const starter = 'src/editor/starter/';

/** The files of an authority's folder, each by its path in it. */
export type Made = Map<string, string>;

const claimsText = (heading: string, claims: readonly Claim[]) => `# ${heading}\n\n${claimsYaml(claims)}`;

/** The official count as content; undefined where the file has no row of the council. */
function counted({ rows, files }: Official, { laCode, name, region }: OfficialAuthority, today: string) {
  if (!laCode || !region) return undefined;
  const found = figuresOf(rows, laCode, name);
  return workforceOf(found, { ...files.workforce, imported: today, owner, own: [] });
}

/** A page of the starter, its places filled, with its days and its owner. */
const page = (text: string, words: Words, today: string) =>
  filled(text, words).replace(
    /\n---\n/,
    `\npublished: ${today}\nreviewed: ${today}\nreviewBy: ${monthsAfter(today, 6)}\nowner: ${owner}\n---\n`,
  );

type Said = { record: readonly Claim[]; asAt: string; figures: readonly Claim[]; workforce: Workforce | undefined };

/** What stands in the places of the starter. */
export function wordsOf({ name, ofstedPage }: OfficialAuthority, { record, asAt, figures, workforce }: Said): Words {
  const council = inSentence(name);
  const official = { ...recordWords(record, asAt, council), ...figureWords(figures, workforce, council) };
  return { name, council, reports: ofstedPage, ...official };
}

/**
 * Everything an authority begins with, from the official files and the starter. Nothing in it is from anywhere else.
 * @throws {WrongFile} where the official files contradict themselves so that an older grade would seem to hold
 */
export function made(official: Official, authority: OfficialAuthority, today: string): Made {
  const { asAt } = official.outcomes;
  const reviewBy = monthsAfter(today, 6);
  const known = inspectionsOf(official, authority, { published: today, reviewed: today, reviewBy, owner });
  const workforce = counted(official, authority, today);
  const figures = workforce ? figureClaims(workforce) : [];
  const record = recordClaims(known, asAt, { owner, reviewBy });
  const words = wordsOf(authority, { record, asAt, figures, workforce });
  const sources = [outcomesSource(official), workforceSource(official)].map((one) => ({ ...one, read: today }));
  const files: Made = new Map([
    ['authority.yaml', details(authority, asAt, coloursFor(authority))],
    ['sources/official.yaml', sourcesText(sources)],
    ['spelling.yaml', spelling(authority, workforce)],
  ]);
  if (workforce) files.set('workforce.yaml', workforceText(workforce));
  if (figures.length > 0) files.set('claims/workforce.yaml', claimsText('The work, by the official count.', figures));
  if (record.length > 0)
    files.set('claims/record.yaml', claimsText('The inspections, by Ofsted’s list of outcomes.', record));
  for (const { id, inspection } of known) files.set(`inspections/${id}.yaml`, inspectionText(inspection));
  for (const file of globSync(`${starter}**/*.{mdx,yaml}`).toSorted()) {
    const text = readFileSync(file, 'utf8');
    const name = file.replaceAll('\\', '/').slice(starter.length);
    files.set(name, name.endsWith('.mdx') ? page(text, words, today) : text);
  }
  files.set('links.yaml', shortLinks([...files.keys()], today));
  return files;
}

/** The names of the place, which no dictionary has. */
const spelling = ({ name, region = '' }: OfficialAuthority, workforce?: Workforce) =>
  `# Words of yours that no dictionary has: of places, teams and programmes. One a line, after a dash.\n\nwords:\n${[
    ...new Set([name, region, workforce?.ours.name ?? ''].join(' ').match(/(?!The\b)\p{Lu}[\p{L}’']+/gu)),
  ]
    .map((word) => `  - ${word}\n`)
    .join('')}`;
