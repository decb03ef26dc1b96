import type { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { keep } from '../keep/index.ts';
import { settled, settledList } from './settle.ts';

/** What a form holds of a file, with the text it was read from: by that, saving changes only what was changed. */
export type Held = Record<string, unknown> & { asItWas?: string };

const fence = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

function dataOf(kind: Kind, whole: string): Record<string, unknown> {
  const text = whole.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (kinds[kind].list) return { items: parse(text) ?? [] };
  if (kinds[kind].ending === 'yaml') return parse(text) ?? {};
  const [front = '', yaml = ''] = fence.exec(text) ?? [];
  return { ...parse(yaml), body: text.slice(front.length).trim() };
}

/**
 * A file of a kind as its form holds it. That it is no draft is said, for the form begins a new thing as one, and would
 * take every other for one as well.
 */
export const fromFile = (kind: Kind, text: string): Held => ({
  ...('draft' in (kinds[kind].schema as unknown as { shape: object }).shape ? { draft: false } : {}),
  ...dataOf(kind, text),
  asItWas: text,
});

/**
 * What a form holds, as its file: the text it was read from with what was changed, and nothing else.
 * @throws a sentence where it cannot be told what was changed
 */
export function toFile(kind: Kind, { asItWas, ...held }: Held): string {
  const schema = kinds[kind].schema as unknown as z.ZodType;
  const was = asItWas === undefined ? {} : dataOf(kind, asItWas);
  const saved = plain(kind, schema, held, was);
  return asItWas === undefined ? saved : keep(`${asItWas.trimEnd()}\n`, saved);
}

const yamlOf = (data: unknown) => stringify(data, { lineWidth: 0, singleQuote: true });

function plain(kind: Kind, schema: z.ZodType, held: Record<string, unknown>, was: Record<string, unknown>): string {
  if (kinds[kind].list) {
    const { items } = held as { items?: unknown[] };
    return yamlOf(settledList(schema, items ?? [], was['items']));
  }
  const { body = '', ...data } = held as { body?: string };
  const { body: _, ...old } = was;
  const front = yamlOf(settled(schema, data, old));
  return kinds[kind].ending === 'yaml' ? front : `---\n${front}---\n\n${body.trim()}\n`;
}
