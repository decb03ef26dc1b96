import { existsSync } from 'node:fs';
import { autocomplete, select, text } from '@clack/prompts';
import { nearest } from '../../record/check/nearest.ts';
import { emptyPlaces } from '../../record/places.ts';
import { slug } from '../../schema/fields.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { faultOf, type Answers } from './answers.ts';
import { said, Stopped } from './ask.ts';
import { thingsOf } from './defaults.ts';
import { fileOf, freeName, listsOf, nameFrom } from './file.ts';

/** What a command says of the place: `file` names a new page’s file, `in` a list. `talks`: whether it can be asked. */
type Where = { folder: string; file?: string | undefined; in?: string | undefined; talks: boolean };

/**
 * The file that a new thing goes into: one of its own, or one of the lists.
 * @throws Stopped where nobody can be asked and nothing else says it, or where the name cannot be
 */
export const placeFor = (kind: Kind, data: Answers, where: Where): Promise<string> =>
  kinds[kind].list
    ? listFor(kind, where)
    : kind === 'here'
      ? placeHere(where)
      : fileFor(kind, String(data['title']), where);

/** What is known here stands in a place of a general page: one that has no words yet. */
async function placeHere({ folder, file, talks }: Where): Promise<string> {
  const empty = emptyPlaces(folder);
  const all =
    empty.length > 0 ? `The places without words are: ${empty.join(', ')}.` : 'No page has a place without words.';
  if (file !== undefined && !empty.includes(file)) {
    const guess = nearest(file, empty);
    throw new Stopped(`--file: no page waits for “${file}”. ${guess ? `Did you mean ${guess}?` : all}`);
  }
  if (file === undefined && (!talks || empty.length === 0))
    throw new Stopped(`Say which place it is for, with --file. ${all}`);
  const options = empty.map((value) => ({ value }));
  const message = 'Which place is it for?';
  return fileOf(folder, 'here', file ?? (await said(autocomplete({ message, options, maxItems: 14 }))));
}

async function listFor(kind: Kind, { folder, in: wanted, talks }: Where): Promise<string> {
  const lists = listsOf(folder, kind);
  const short = (file: string) => file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
  const known = lists.map(short).join(', ');
  const named = lists.find(
    (file) => wanted !== undefined && [file, short(file), `${short(file)}.yaml`].includes(wanted),
  );
  if (named) return named;
  if (wanted !== undefined) throw new Stopped(`There is no list “${wanted}”. The lists are: ${known}.`);
  if (lists.length <= 1) return lists[0] ?? fileOf(folder, kind, 'main');
  if (!talks) throw new Stopped(`Say which list it goes into, with --in. The lists are: ${known}.`);
  const options = lists.map((value) => ({ value, label: short(value) }));
  return said(select({ message: 'Which list does it go into?', options, maxItems: 14 }));
}

async function fileFor(kind: Kind, title: string, { folder, file, talks }: Where): Promise<string> {
  const taken = thingsOf(folder, kind).map(({ id }) => id);
  const wrong = (name = '') => {
    if (taken.includes(name) || existsSync(fileOf(folder, kind, name)))
      return `There is a file ${name} already. Give this one another name.`;
    const parts = kind === 'pages' ? name.split('/') : [name];
    return parts.map((part) => faultOf(slug, 'name', part)).find(Boolean);
  };
  const first = freeName(nameFrom(title), taken);
  const message = 'The name of its file, which is the end of its address';
  const asks = talks && file === undefined;
  const name = file ?? (asks ? await said(text({ message, initialValue: first, validate: wrong })) : first);
  const fault = wrong(name);
  if (fault) throw new Stopped(`--file: ${fault}`);
  return fileOf(folder, kind, name);
}
