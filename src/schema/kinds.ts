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
import { study } from './study.ts';
import { vacancy } from './vacancy.ts';
import { week } from './week.ts';
import { workforce } from './workforce.ts';
import { chapter, message, news, page, story, term } from './writing.ts';

/** Every kind of content, and where its files lie in an authority's folder. `list`: a file holds many. */
export const kinds = {
  sources: { schema: source, at: 'sources', ending: 'yaml', list: true },
  claims: { schema: claim, at: 'claims', ending: 'yaml', list: true },
  quotations: { schema: quotation, at: 'quotations', ending: 'yaml', list: true },
  people: { schema: person, at: 'people.yaml', ending: 'yaml', list: true },
  terms: { schema: term, at: 'terms.yaml', ending: 'yaml', list: true },
  studies: { schema: study, at: 'studies.yaml', ending: 'yaml', list: true },
  plans: { schema: plan, at: 'plans.yaml', ending: 'yaml', list: true },
  links: { schema: link, at: 'links.yaml', ending: 'yaml', list: true },
  moved: { schema: moved, at: 'moved.yaml', ending: 'yaml', list: true },
  authority: { schema: authority, at: 'authority.yaml', ending: 'yaml', list: false },
  workforce: { schema: workforce, at: 'workforce.yaml', ending: 'yaml', list: false },
  inspections: { schema: inspection, at: 'inspections', ending: 'yaml', list: false },
  ecomaps: { schema: ecomap, at: 'drawings/ecomaps', ending: 'yaml', list: false },
  genograms: { schema: genogram, at: 'drawings/genograms', ending: 'yaml', list: false },
  pages: { schema: page, at: 'pages', ending: 'mdx', list: false },
  chapters: { schema: chapter, at: 'chapters', ending: 'mdx', list: false },
  weeks: { schema: week, at: 'weeks', ending: 'mdx', list: false },
  messages: { schema: message, at: 'messages', ending: 'mdx', list: false },
  stories: { schema: story, at: 'stories', ending: 'mdx', list: false },
  news: { schema: news, at: 'news', ending: 'mdx', list: false },
  questions: { schema: question, at: 'questions', ending: 'mdx', list: false },
  vacancies: { schema: vacancy, at: 'vacancies', ending: 'md', list: false },
  roles: { schema: role, at: 'roles', ending: 'mdx', list: false },
  events: { schema: event, at: 'events', ending: 'mdx', list: false },
} as const;
export type Kind = keyof typeof kinds;
