import { basename, posix } from 'node:path';
import { kinds } from '../../../schema/kinds.ts';
import { addressed, addressOf, topicAddress, topicName } from '../../addresses.ts';
import { leadingOn, waitingIn } from '../../drafts/waiting.ts';
import { preview } from '../../preview.ts';
import { lostSentence, publishedAddresses } from '../../published.ts';
import { filesOf, idOf } from '../content-files.ts';
import { listed } from '../legible.ts';
import type { FolderRule } from './folder-rule.ts';

type Onward = { id: string; to: string };

/** The names of a kind: of its files, or of the things in its lists. */
const namesOf = (folder: string, kind: (typeof addressed)[number]) =>
  kinds[kind].list
    ? listed(folder, kind).map(({ id }) => id)
    : filesOf(folder, kind).map((file) => idOf(folder, kind, file));

const moved = (id: string) => ({
  file: 'moved.yaml',
  text: `- { id: ${id}, to: /news/2025-example/, since: 2026-11-22 }\n`,
});

export const lostAddress: FolderRule = {
  name: 'lost-address',
  level: 'error',
  why: 'Others link to every address that was ever published: it may lead elsewhere, but it must lead somewhere.',
  wrong: moved('/news/2023-exmple/'),
  right: moved('/news/2023-example/'),
  find(folder, today) {
    // The list lies beside content/. Feeds and lists for machines are the site's own, and the build looks after them.
    const list = posix.join(folder, '../../published', `${basename(folder)}.txt`);
    const published = publishedAddresses(list).filter((path) => path.endsWith('/'));
    if (published.length === 0) return [];
    const waiting = preview ? [] : waitingIn(folder, today);
    const links = listed<Onward>(folder, 'links');
    const pages = [
      ...addressed.flatMap((kind) => namesOf(folder, kind).map((id) => addressOf(kind, id))),
      ...filesOf(folder, 'claims').map((file) => topicAddress(topicName(file, folder))),
    ].filter((path) => !waiting.some((one) => one.path === path));
    const answers = new Set([
      ...pages,
      ...leadingOn(links, waiting).map(({ id }) => `/go/${id}/`),
      ...leadingOn(listed<Onward>(folder, 'moved'), waiting).map(({ id }) => id),
    ]);
    return published
      .filter((path) => !answers.has(path))
      .map((path) => ({ line: 1, ...lostSentence(path, { pages, waiting, links, content: folder, today }) }));
  },
};
