import { z } from 'astro/zod';
import { kinds, type Kind } from '../../schema/kinds.ts';

/** As much of JSON Schema (draft 7) as ours comes to. */
export type JsonSchema = {
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: string[];
  anyOf?: JsonSchema[];
  format?: string;
  pattern?: string;
  maxLength?: number;
};

type Options = NonNullable<Parameters<typeof z.toJSONSchema>[1]>;
const options: Options = {
  target: 'draft-7',
  io: 'input',
  unrepresentable: 'any',
  override({ zodSchema, jsonSchema }) {
    const { def } = zodSchema._zod;
    // What is made ready before it is looked at, such as a day: the same as what it is made into.
    if (def.type === 'pipe') {
      const { $schema: _, ...out } = z.toJSONSchema((def as unknown as { out: z.ZodType }).out, options);
      Object.assign(jsonSchema, out);
      // A year alone is a number to YAML.
      if (jsonSchema.pattern && new RegExp(jsonSchema.pattern).test('2026'))
        jsonSchema.type = ['string', 'integer'] as never;
    }
    const { label, hint, ...rest } = jsonSchema as typeof jsonSchema & { label?: string; hint?: string };
    for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
    Object.assign(jsonSchema, label && { title: label }, hint && { description: hint }, rest);
  },
};

/** What describes a thing, as JSON Schema with the labels and hints of its fields. */
export function jsonOf(described: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(described, options);
  return schema as JsonSchema;
}

/** A kind of content as JSON Schema: of one thing, also where a file holds many. */
export const schemaOf = (kind: Kind): JsonSchema => jsonOf(kinds[kind].schema);
