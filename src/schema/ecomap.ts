import { z } from 'astro/zod';
import { field, sentence, slug } from './fields.ts';
import { tieKind } from './tie.ts';

const point = z.tuple([z.number(), z.number()]);

const node = z.strictObject({
  id: field(slug, 'Id', 'By which lines name it.'),
  label: field(sentence.max(40), 'Name', 'As it stands in the drawing.'),
  detail: field(sentence.max(12).optional(), 'Second line', 'Such as an age.'),
  kind: field(
    z.enum(['you', 'person', 'place']),
    'Kind',
    'person is a circle, place a square. you is the one circle in the accent colour.',
  ),
  home: field(z.boolean().default(false), 'Lives at home', 'true for those who stand in the circle of home.'),
});
const tie = z.strictObject({
  from: slug,
  to: field(slug, 'To', 'Help flows this way where the line is an arrow.'),
  kind: tieKind,
  means: field(sentence, 'Meaning', 'The sentence a reader could say aloud: Jay and Mum are arguing.'),
  note: field(sentence.max(24).optional(), 'Note', 'Two or three words beside the line, such as: misses Mondays.'),
});
const placed = z.strictObject({
  width: z.number(),
  height: z.number(),
  home: z.strictObject({ at: point, radius: z.number() }),
  you: field(z.number().optional(), 'Radius of You'),
  at: field(z.record(slug, point), 'Where each stands'),
});

/** An ecomap: people and places, and the ties between them. It is laid out by itself, wide and narrow. */
export const ecomap = z.strictObject({
  title: field(sentence.max(80), 'Title', 'Short, such as: Jay’s ecomap.'),
  caption: field(sentence, 'Caption', 'What to look at. Say that the family is invented.'),
  invented: field(
    z.boolean().refine((yes) => yes, {
      error: 'Only an invented family may be drawn. Take a real one out; of an invented one write: invented: true',
    }),
    'Invented',
    'true. A real family is never drawn.',
  ),
  nodes: field(z.array(node).min(2), 'People and places'),
  ties: field(z.array(tie).min(1), 'Lines'),
  placed: field(
    z.strictObject({ wide: placed, narrow: placed }).optional(),
    'Placed by hand',
    'For a picture that a designer has composed. Leave it out: the drawing lays itself out.',
  ),
});
export type Ecomap = z.infer<typeof ecomap>;
