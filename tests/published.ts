/** What of the content is published on the day of the tests: a draft that somebody writes makes no test fail. */
import { contentFolder } from '../src/record/authority.ts';
import type { z } from 'astro/zod';
import { filesOf, idOf, readList, readText, splitMdx } from '../src/record/check/content-files.ts';
import { readYaml } from '../src/record/check/read-yaml.ts';
import { waitingIn } from '../src/record/drafts/waiting.ts';
import { kinds, type Kind } from '../src/schema/kinds.ts';

export const waiting = (day = process.env['TODAY'] ?? '2026-11-22') => waitingIn(contentFolder, day);

/** The files of a kind, without those that wait on a day. */
export function publishedFiles(kind: Kind, day?: string): string[] {
  const away = new Set(waiting(day).map(({ file }) => file));
  return filesOf(contentFolder, kind).filter((file) => !away.has(file));
}

/** The things of a kind that are published, as the site reads them, by their names; with their words, where they have any. */
export function published<K extends Kind>(kind: K, day?: string) {
  type Data = z.output<(typeof kinds)[K]['schema']>;
  const { schema, ending, list } = kinds[kind];
  return publishedFiles(kind, day).flatMap((file): { id: string; data: Data; body: string }[] => {
    if (list) return readList(file).map((one) => ({ id: one.id, data: schema.parse(one) as Data, body: '' }));
    const { front, body } = ending === 'yaml' ? { front: readText(file), body: '' } : splitMdx(readText(file))!;
    return [{ id: idOf(contentFolder, kind, file), data: schema.parse(readYaml(front).data) as Data, body }];
  });
}
