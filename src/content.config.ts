import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { authority, contentFolder } from './record/authority.ts';
import { filesOf, generalOf, idOf, ownFilesOf, readText } from './record/check/content-files.ts';
import { listed } from './record/check/legible.ts';
import { readYaml } from './record/check/read-yaml.ts';
import { councillorsOf, type Councillors } from './record/pre-election/councillors.ts';
import { today } from './record/dates.ts';
import { firstSeen, leadingOn, waitingIn } from './record/drafts/waiting.ts';
import { preview } from './record/preview.ts';
import { withholding } from './record/pre-election/pre-election.ts';
import { withdrawn } from './record/careers/stories.ts';
import { kinds, type Kind } from './schema/kinds.ts';

const waiting = waitingIn(contentFolder, today);
/** What is not published yet is not there at all, so that nothing after this can show it. */
const away = preview ? [] : waiting;

/** Many things to a file. */
const lists = (kind: Kind) => () => listed(contentFolder, kind);

const leads = (kind: 'links' | 'moved') => listed<{ id: string; to: string }>(contentFolder, kind);

/** A name as a pattern that matches it alone. */
const literally = (name: string) => name.replace(/[\\()[\]{}!*?+@|]/g, '\\$&');

/** One thing to a file, named by its path: an address in front matter would let a page leave its folder. */
const files = (kind: Kind): Loader => ({
  name: 'files',
  load(context) {
    const { at, ending } = kinds[kind];
    const known = new Set(filesOf(contentFolder, kind));
    for (const one of away) known.delete(one.file);
    const layers = [generalOf(contentFolder), contentFolder];
    const there = layers.flatMap((layer) => ownFilesOf(layer, kind));
    if (known.size === 0) return Promise.resolve(context.store.clear());
    return glob({
      base: '.',
      pattern: [
        ...layers.map((layer) => `${layer}/${at}/**/*.${ending}`),
        ...there.filter((file) => !known.has(file)).map((file) => `!${literally(file)}`),
      ],
      generateId: ({ entry }) => idOf(contentFolder, kind, entry),
      // Of plain Markdown only the HTML is used; ten thousand bodies would be kept for nothing.
      retainBody: ending !== 'md',
    }).load(context);
  },
});

/** The one thing of its kind, where an authority has it. */
const only = (kind: Kind) => () =>
  Object.fromEntries(filesOf(contentFolder, kind).map((file) => [kind, readYaml(readText(file)).data as object]));

let councillors: Councillors | undefined;
/** A councillor's message, words and name are taken out here, so that nothing after this can show them. */
const withheld = withholding(authority.preElection, today, () => (councillors ??= councillorsOf(contentFolder)));

export const collections = {
  sources: defineCollection({ loader: lists('sources'), schema: kinds.sources.schema }),
  claims: defineCollection({ loader: lists('claims'), schema: kinds.claims.schema.transform(withheld.claim) }),
  quotations: defineCollection({
    loader: lists('quotations'),
    schema: kinds.quotations.schema.transform(withheld.quotation),
  }),
  people: defineCollection({ loader: lists('people'), schema: kinds.people.schema.transform(withheld.person) }),
  terms: defineCollection({ loader: lists('terms'), schema: kinds.terms.schema }),
  studies: defineCollection({ loader: lists('studies'), schema: kinds.studies.schema }),
  plans: defineCollection({ loader: lists('plans'), schema: kinds.plans.schema }),
  links: defineCollection({ loader: () => leadingOn(leads('links'), away), schema: kinds.links.schema }),
  // In a preview a page that waits has its own address, wherever that leads now.
  moved: defineCollection({
    loader: () => leads('moved').filter(({ id }) => !waiting.some(({ path }) => preview && path === id)),
    schema: kinds.moved.schema,
  }),
  inspections: defineCollection({ loader: files('inspections'), schema: kinds.inspections.schema }),
  ecomaps: defineCollection({ loader: files('ecomaps'), schema: kinds.ecomaps.schema }),
  genograms: defineCollection({ loader: files('genograms'), schema: kinds.genograms.schema }),
  pages: defineCollection({ loader: files('pages'), schema: kinds.pages.schema.transform(firstSeen) }),
  chapters: defineCollection({ loader: files('chapters'), schema: kinds.chapters.schema.transform(firstSeen) }),
  weeks: defineCollection({ loader: files('weeks'), schema: kinds.weeks.schema }),
  here: defineCollection({ loader: files('here'), schema: kinds.here.schema }),
  messages: defineCollection({
    loader: files('messages'),
    schema: kinds.messages.schema.transform(firstSeen).transform(withheld.message),
  }),
  stories: defineCollection({
    loader: files('stories'),
    schema: kinds.stories.schema.transform(firstSeen).transform(withdrawn(today)),
  }),
  news: defineCollection({ loader: files('news'), schema: kinds.news.schema.transform(firstSeen) }),
  workforce: defineCollection({ loader: only('workforce'), schema: kinds.workforce.schema }),
  questions: defineCollection({ loader: files('questions'), schema: kinds.questions.schema.transform(firstSeen) }),
  vacancies: defineCollection({ loader: files('vacancies'), schema: kinds.vacancies.schema }),
  roles: defineCollection({ loader: files('roles'), schema: kinds.roles.schema.transform(firstSeen) }),
  events: defineCollection({ loader: files('events'), schema: kinds.events.schema.transform(firstSeen) }),
};
