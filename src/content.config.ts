import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { authority, contentFolder } from './record/authority.ts';
import { filesOf, readList, readText, readYaml } from './record/check/content-files.ts';
import { councillorsOf, type Councillors } from './record/pre-election/councillors.ts';
import { today } from './record/dates.ts';
import { withholding } from './record/pre-election/pre-election.ts';
import { withdrawn } from './record/careers/stories.ts';
import { kinds, type Kind } from './schema/kinds.ts';

/** Many things to a file. */
const lists = (kind: Kind) => () => filesOf(contentFolder, kind).flatMap(readList);

/** One thing to a file, named by its path: an address in front matter would let a page leave its folder. */
const files = (kind: Kind) =>
  glob({
    base: `${contentFolder}/${kinds[kind].at}`,
    pattern: `**/*.${kinds[kind].ending}`,
    generateId: ({ entry }) => entry.slice(0, -kinds[kind].ending.length - 1),
    // Of plain Markdown only the HTML is used; ten thousand bodies would be kept for nothing.
    retainBody: kinds[kind].ending !== 'md',
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
  links: defineCollection({ loader: lists('links'), schema: kinds.links.schema }),
  moved: defineCollection({ loader: lists('moved'), schema: kinds.moved.schema }),
  inspections: defineCollection({ loader: files('inspections'), schema: kinds.inspections.schema }),
  ecomaps: defineCollection({ loader: files('ecomaps'), schema: kinds.ecomaps.schema }),
  genograms: defineCollection({ loader: files('genograms'), schema: kinds.genograms.schema }),
  pages: defineCollection({ loader: files('pages'), schema: kinds.pages.schema }),
  chapters: defineCollection({ loader: files('chapters'), schema: kinds.chapters.schema }),
  weeks: defineCollection({ loader: files('weeks'), schema: kinds.weeks.schema }),
  messages: defineCollection({
    loader: files('messages'),
    schema: kinds.messages.schema.transform(withheld.message),
  }),
  stories: defineCollection({ loader: files('stories'), schema: kinds.stories.schema.transform(withdrawn(today)) }),
  news: defineCollection({ loader: files('news'), schema: kinds.news.schema }),
  workforce: defineCollection({ loader: only('workforce'), schema: kinds.workforce.schema }),
  questions: defineCollection({ loader: files('questions'), schema: kinds.questions.schema }),
  vacancies: defineCollection({ loader: files('vacancies'), schema: kinds.vacancies.schema }),
  roles: defineCollection({ loader: files('roles'), schema: kinds.roles.schema }),
  events: defineCollection({ loader: files('events'), schema: kinds.events.schema }),
};
