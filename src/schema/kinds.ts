import { authority } from './authority.ts';
import { claim } from './claim.ts';
import { ecomap } from './ecomap.ts';
import { event } from './event.ts';
import { genogram } from './genogram.ts';
import { inspection } from './inspection.ts';
import { link, moved } from './link.ts';
import { person } from './person.ts';
import { plan } from './plan.ts';
import { question } from './question.ts';
import { quotation } from './quotation.ts';
import { role } from './role.ts';
import { source } from './source.ts';
import { spelling } from './spelling.ts';
import { study } from './study.ts';
import { vacancy } from './vacancy.ts';
import { week } from './week.ts';
import { workforce } from './workforce.ts';
import { chapter, here, message, news, page, story, term } from './writing.ts';

/** Every kind of content, what people call many of it and one, and where its files lie in an authority's folder. `list`: a file holds many. */
export const kinds = {
  sources: { many: 'Sources', one: 'source', schema: source, at: 'sources', ending: 'yaml', list: true },
  claims: { many: 'Claims', one: 'claim', schema: claim, at: 'claims', ending: 'yaml', list: true },
  quotations: { many: 'Quotations', one: 'quotation', schema: quotation, at: 'quotations', ending: 'yaml', list: true },
  people: { many: 'People', one: 'person', schema: person, at: 'people.yaml', ending: 'yaml', list: true },
  terms: { many: 'Glossary terms', one: 'glossary term', schema: term, at: 'terms.yaml', ending: 'yaml', list: true },
  studies: { many: 'Studies', one: 'study', schema: study, at: 'studies.yaml', ending: 'yaml', list: true },
  plans: { many: 'Plans', one: 'plan', schema: plan, at: 'plans.yaml', ending: 'yaml', list: true },
  links: { many: 'Short links', one: 'short link', schema: link, at: 'links.yaml', ending: 'yaml', list: true },
  moved: {
    many: 'Addresses that moved',
    one: 'address that moved',
    schema: moved,
    at: 'moved.yaml',
    ending: 'yaml',
    list: true,
  },
  authority: {
    many: 'The authority',
    one: 'authority',
    schema: authority,
    at: 'authority.yaml',
    ending: 'yaml',
    list: false,
  },
  workforce: {
    many: 'Workforce figures',
    one: 'workforce figures',
    schema: workforce,
    at: 'workforce.yaml',
    ending: 'yaml',
    list: false,
  },
  spelling: {
    many: 'Words spelt our way',
    one: 'list of words',
    schema: spelling,
    at: 'spelling.yaml',
    ending: 'yaml',
    list: false,
  },
  inspections: {
    many: 'Inspections',
    one: 'inspection',
    schema: inspection,
    at: 'inspections',
    ending: 'yaml',
    list: false,
  },
  ecomaps: { many: 'Ecomaps', one: 'ecomap', schema: ecomap, at: 'drawings/ecomaps', ending: 'yaml', list: false },
  genograms: {
    many: 'Genograms',
    one: 'genogram',
    schema: genogram,
    at: 'drawings/genograms',
    ending: 'yaml',
    list: false,
  },
  pages: { many: 'Pages', one: 'page', schema: page, at: 'pages', ending: 'mdx', list: false },
  chapters: {
    many: 'Chapters of the practice model',
    one: 'chapter',
    schema: chapter,
    at: 'chapters',
    ending: 'mdx',
    list: false,
  },
  here: { many: 'Known here', one: 'note on what is known here', schema: here, at: 'here', ending: 'mdx', list: false },
  weeks: { many: 'Weeks of the invented family', one: 'week', schema: week, at: 'weeks', ending: 'mdx', list: false },
  messages: { many: 'Messages', one: 'message', schema: message, at: 'messages', ending: 'mdx', list: false },
  stories: { many: 'Stories', one: 'story', schema: story, at: 'stories', ending: 'mdx', list: false },
  news: { many: 'News', one: 'news item', schema: news, at: 'news', ending: 'mdx', list: false },
  questions: {
    many: 'Questions to ask us',
    one: 'question',
    schema: question,
    at: 'questions',
    ending: 'mdx',
    list: false,
  },
  vacancies: { many: 'Vacancies', one: 'vacancy', schema: vacancy, at: 'vacancies', ending: 'md', list: false },
  roles: { many: 'Roles', one: 'role', schema: role, at: 'roles', ending: 'mdx', list: false },
  events: { many: 'Events', one: 'event', schema: event, at: 'events', ending: 'mdx', list: false },
} as const;
export type Kind = keyof typeof kinds;
