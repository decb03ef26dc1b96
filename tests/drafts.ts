/** Pages that wait, for tests: of each kind a draft, and one that is published on a day to come. */
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { filesOf, generalOf, idOf, readText, splitMdx } from '../src/record/check/content-files.ts';
import { addressOf } from '../src/record/addresses.ts';
import { needed } from '../src/record/drafts/needed.ts';
import { draftable } from '../src/record/drafts/waiting.ts';
import { kinds } from '../src/schema/kinds.ts';

/** A word that no published page has. */
export const word = 'Quillwort';
export const opens = '2026-12-01';

/** The addresses of the pages that wait. */
export const paths = draftable.flatMap((kind) => ['draft', 'opens'].map((name) => addressOf(kind, `${kind}-${name}`)));

/** A copy of Havering's folder with pages that wait, which name each other, and a short link to one; to be built with AUTHORITY=../<folder>. */
export function authorityWithDrafts(folder: string) {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content/havering', folder, { recursive: true });
  cpSync(generalOf('content/havering'), generalOf(folder), { recursive: true });
  for (const kind of draftable) {
    const { at, ending } = kinds[kind];
    const like = filesOf('content/havering', kind).find(
      (file) => !needed.includes(idOf('content/havering', kind, file)),
    )!;
    const { front, body } = splitMdx(readText(like))!;
    mkdirSync(`${folder}/${at}`, { recursive: true });
    const write = (name: string, held: object) => {
      const data = {
        ...(parse(front) as object),
        ...{ title: `${word} ${kind} ${name}`, ...held },
        ...(kind === 'vacancies'
          ? { reference: `${word}-${name}`, closes: '2027-06-01 12:00', interview: undefined, example: true }
          : {}),
        ...(kind === 'vacancies' ? {} : { related: paths.filter((path) => path.includes('-opens')).slice(0, 3) }),
      };
      const text = `---\n${stringify(data)}---\n\n${body}\n\nThe [${word}](/news/news-opens/) waits.\n`;
      writeFileSync(`${folder}/${at}/${kind}-${name}.${ending}`, text);
    };
    write('draft', { draft: true });
    write('opens', kind === 'vacancies' ? { posted: opens } : { publishFrom: opens });
  }
  appendFileSync(`${folder}/links.yaml`, '- { id: quillwort, to: /news/news-draft/, since: 2026-11-22 }\n');
}
