import { z } from 'astro/zod';
import { day, field, href, keptPage, looseDate, looseHint, path, sentence, slug, webAddress } from './fields.ts';

/** A page of the site: anything that is not one of the kinds below. */
export const page = z.strictObject({
  ...keptPage,
  kind: field(z.enum(['home', 'about', 'careers', 'practice', 'help']), 'Kind', 'What search files it under.'),
  lede: field(sentence.optional(), 'Opening', 'One or two sentences in larger type.'),
  headline: field(
    sentence.optional(),
    'Headline',
    'Home only: the words of the hero. Up to about 40 letters stand large beside the drawing; with a last word of at most seven, a line runs from it to the drawing. More stand smaller.',
  ),
  drawing: field(slug.optional(), 'Drawing', 'A file in drawings/.'),
  action: field(z.strictObject({ label: sentence, href }).optional(), 'Button'),
  next: field(z.strictObject({ label: sentence, href }).optional(), 'Arrow link'),
  related: field(z.array(path).default([]), 'Related pages'),
  contents: field(z.boolean().default(false), 'Show contents', 'A list of the headings, for a long page.'),
  checklist: field(
    z.boolean().default(false),
    'Begins with a checklist',
    'true where the first section is one: it prints alone, on one page.',
  ),
});

/** What is known here of what a general page tells: it stands where that page has <Here />. */
export const here = z.strictObject({
  reviewed: field(day, 'Last reviewed', 'The day somebody read it against its sources.'),
  reviewBy: field(day, 'Review by', 'After this day the check and the worklist ask for it.'),
  owner: keptPage.owner,
});

export const mark = z.enum([
  'pattern',
  'context',
  'curiosity',
  'circles',
  'difference',
  'genogram',
  'authority',
  'face',
  'reflecting',
  'supervision',
  'training',
  'risk',
  'history',
  'evidence',
]);

/** The parts of the practice model, in their order. */
export const modelPart = z.enum(['How you think', 'With families', 'With your team', 'What is known']);

/** A chapter of the practice model. */
export const chapter = z.strictObject({
  ...keptPage,
  part: field(modelPart, 'Part', 'The heading it stands under in the list of chapters.'),
  order: field(z.int().positive(), 'Order'),
  mark: field(mark, 'Drawing'),
  short: field(sentence.max(40), 'Short title', 'For the list of chapters.'),
  point: field(sentence.max(140), 'The point', 'What it comes to, for the overview.'),
  lede: field(sentence, 'Opening'),
  shownIn: field(
    slug.optional(),
    'Shown in the week',
    'The week of the story that shows it, a file in weeks/: week-05.',
  ),
  related: field(z.array(path).default([]), 'Related pages'),
});

/** Whether it still tells the truth about the service, or a later inspection has said otherwise. */
const position = field(
  z.enum(['stands', 'superseded']),
  'Position',
  'Stands, unless a later inspection has replaced what it tells. Then superseded: the grade since is shown at the top.',
);

/** What a director or lead member said, at a date. */
export const message = z.strictObject({
  ...keptPage,
  person: field(slug, 'Person'),
  role: field(sentence, 'Role then'),
  said: field(looseDate, 'Said in', looseHint),
  saidNote: field(sentence.optional(), 'Note on the date'),
  archived: field(z.boolean(), 'Archived', 'true where the person has left the role, or may have.'),
  position,
  source: field(slug.nullable(), 'Source', 'null for an empty slot.'),
  lede: field(sentence, 'Opening'),
  related: field(z.array(path).default([]), 'Related pages'),
});

/** An account by or about somebody, used with consent. */
export const story = z
  .strictObject({
    ...keptPage,
    person: field(slug, 'Person'),
    role: field(sentence, 'Role then'),
    said: field(looseDate, 'Said in', looseHint),
    movedOn: field(z.boolean().default(false), 'Has since moved on', 'true where the person has left that role.'),
    consent: field(
      sentence,
      'Consent',
      'On what footing we may tell it: asked and agreed, or already published where.',
    ),
    consentGiven: field(day.optional(), 'Consent given on', 'The day the person said yes, where somebody has asked.'),
    consentReview: field(
      day,
      'Look at consent again by',
      'After this day the story is withdrawn until somebody has asked again.',
    ),
    film: field(webAddress.optional(), 'Film', 'Where it can be watched.'),
    transcript: field(
      sentence.optional(),
      'Transcript of the film',
      'A page of this site, such as /stories/ann-transcript/, or the words themselves.',
    ),
    source: field(slug.nullable(), 'Source', 'null where the story was told to us and is published here first.'),
    lede: field(sentence, 'Opening'),
    related: field(z.array(path).default([]), 'Related pages'),
  })
  .refine(({ film, transcript }) => !film || transcript, {
    path: ['film'],
    error: 'A film needs its words, for those who cannot hear or see it. Add transcript: a page of ours, or the words.',
  });

export const news = z.strictObject({
  ...keptPage,
  happened: field(looseDate, 'When it happened', looseHint),
  position,
  sources: field(
    z.array(slug).min(1, { error: 'Name at least one source.' }),
    'Sources',
    'What the news rests on. If it is not there, add it to “Sources” first.',
  ),
  lede: field(sentence, 'Opening'),
  related: field(z.array(path).default([]), 'Related pages'),
});

export const term = z.strictObject({
  id: field(slug, 'Name'),
  term: field(sentence, 'Term'),
  short: field(sentence.optional(), 'Abbreviation'),
  definition: field(sentence, 'Definition', 'In plain words, one or two sentences.'),
  source: field(slug.optional(), 'Source'),
  note: field(sentence.optional(), 'Note', 'Such as: general definition, not a local claim.'),
});

export type Page = z.infer<typeof page>;
export type Mark = z.infer<typeof mark>;
export type Message = z.infer<typeof message>;
export type Story = z.infer<typeof story>;
export type News = z.infer<typeof news>;
export type Term = z.infer<typeof term>;
