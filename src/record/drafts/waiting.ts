import { addressOf, type Addressed } from '../addresses.ts';
import { filesOf, idOf, readText, splitMdx } from '../check/content-files.ts';
import { readYaml } from '../check/read-yaml.ts';
import { inWords } from '../dates.ts';

/** The kinds whose pages can wait. Inspections and quotations cannot: a record is whole, or it misleads. */
export const draftable = [
  'pages',
  'chapters',
  'messages',
  'stories',
  'news',
  'questions',
  'vacancies',
  'roles',
  'events',
] as const satisfies Addressed[];

/** A page that is not published yet. */
export type Waiting = {
  kind: (typeof draftable)[number];
  id: string;
  file: string;
  /** Its address when it is there. */
  path: string;
  title: string;
  /** The day it is published on; undefined for a draft. */
  from: string | undefined;
};

/** Fields that hold a page back. A vacancy has its day already: the one it is posted on. */
type Held = { draft?: unknown; publishFrom?: unknown; posted?: unknown; title?: unknown };

/** Whether fields hold a page back on a day: `from` is the day it is published, undefined for a draft. */
export function heldBack(
  { draft, publishFrom, posted }: Held,
  today: string,
): { from: string | undefined } | undefined {
  if (draft === true) return { from: undefined };
  const from = String(publishFrom ?? posted ?? '');
  return from > today ? { from } : undefined;
}

/**
 * The pages of an authority that are not published on a day.
 * @param folder such as content/harbour
 */
export const waitingIn = (folder: string, today: string): Waiting[] =>
  draftable.flatMap((kind) =>
    filesOf(folder, kind).flatMap((file) => {
      const front = splitMdx(readText(file))?.front ?? '';
      const data = /draft|publishFrom|posted/.test(front) ? (readYaml(front).data as Held | null) : undefined;
      const held = data && heldBack(data, today);
      const id = idOf(folder, kind, file);
      return held ? [{ kind, id, file, path: addressOf(kind, id), title: String(data.title ?? id), ...held }] : [];
    }),
  );

/** A page as it arrives in the site: first published when it is first there, however early its file says. */
export const firstSeen = <T extends { published: string; publishFrom?: string | undefined }>(data: T): T =>
  data.publishFrom && data.publishFrom > data.published ? { ...data, published: data.publishFrom } : data;

/** What is said of a page that waits: “Draft: not published”, or “Publishes on 1 December 2026”. */
export const heldInWords = ({ from }: Pick<Waiting, 'from'>): string =>
  from ? `Publishes on ${inWords(from)}` : 'Draft: not published';

/** The field that holds a page back. */
export const fieldOf = ({ from, kind }: Pick<Waiting, 'from' | 'kind'>): 'draft' | 'posted' | 'publishFrom' =>
  !from ? 'draft' : kind === 'vacancies' ? 'posted' : 'publishFrom';

/** The page of an address that may end in the name of a heading. */
export const pageOf = (address: string): string => address.replace(/[?#].*$/, '');

/** The short links of a published site: one to a page that waits, waits with it. */
export const leadingOn = <T extends { to: string }>(links: readonly T[], waiting: readonly Waiting[]): T[] =>
  links.filter(({ to }) => !waiting.some(({ path }) => path === pageOf(to)));
