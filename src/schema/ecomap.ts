import { z } from 'astro/zod';
import { field, sentence, slug } from './fields.ts';
import { tieKind } from './tie.ts';

const point = z.tuple([z.number(), z.number()]);

const node = z.strictObject({
  id: slug,
  label: sentence,
  detail: field(z.string().optional(), 'Second line', 'Such as an age.'),
  kind: field(z.enum(['you', 'person', 'place']), 'Kind'),
  size: field(z.number().positive(), 'Size', 'Radius of a circle, side of a square.'),
  at: field(point, 'Where'),
});
const tie = z.strictObject({
  from: slug,
  to: slug,
  kind: tieKind,
  means: field(sentence, 'Meaning', 'The sentence a reader could say aloud: Jay and Mum are arguing.'),
  accent: z.boolean().default(false),
});
const note = z.strictObject({ text: sentence, at: point, anchor: z.enum(['start', 'middle', 'end']).default('start') });
const composition = z.strictObject({
  width: z.number(),
  height: z.number(),
  home: field(z.strictObject({ at: point, radius: z.number(), label: point }), 'Home'),
  nodes: z.array(node).min(2),
  notes: z.array(note).default([]),
});

/** An ecomap: people and places, and the ties between them, composed once wide and once narrow. */
export const ecomap = z.strictObject({
  title: field(sentence, 'Title', 'A full sentence for people who do not see the drawing.'),
  caption: field(sentence, 'Caption', 'Must say that an invented family is invented.'),
  ties: z.array(tie).min(1),
  wide: composition,
  narrow: composition,
});
export type Ecomap = z.infer<typeof ecomap>;
export type Composition = z.infer<typeof composition>;
