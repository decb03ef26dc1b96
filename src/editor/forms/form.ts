import type { z } from 'astro/zod';
import { homeVocabulary, vocabulary } from '../../record/check/vocabulary.ts';
import { keptPage } from '../../schema/fields.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { fieldsOf, type Field } from './fields.ts';
import { shownBy } from './relation.ts';
import { offered, rich } from './rich.ts';

/** What commands write: it passes through a form as it is, and is not shown. */
const byCommand: Partial<Record<Kind, readonly string[]>> = {
  quotations: ['receipt'],
  vacancies: ['imported'],
  workforce: ['file', 'years', 'ours', 'region', 'england'],
};

/**
 * The fields of a kind’s form.
 * @param home whether it is the home page, which has parts of its own
 */
export function formOf(kind: Kind, home = false): Field[] {
  const { list, ending, one, many, at } = kinds[kind];
  const schema = kinds[kind].schema as unknown as z.ZodType;
  const fields = fieldsOf(schema).filter(({ name }) => !byCommand[kind]?.includes(name));
  if (list) {
    const shown = shownBy(kind);
    return [
      {
        name: 'items',
        label: many,
        label_singular: one,
        widget: 'list',
        fields,
        collapsed: true,
        summary: fields.some(({ name }) => name === 'id') && shown !== 'id' ? `{{${shown}}} ({{id}})` : `{{${shown}}}`,
        allow_duplicate: false,
        hint: at.endsWith(ending) ? '' : 'Open one to change it.',
      },
    ];
  }
  if (ending === 'yaml') return fields;
  const parts = ending === 'md' ? [] : offered(home ? homeVocabulary : vocabulary);
  const first = fields.filter(({ name }) => ['title', 'lede'].includes(name));
  // Beside the form only what is read on the page; the rest is in the form.
  const rest = fields.filter((one) => !first.includes(one)).map((one) => ({ ...one, preview: false }));
  // What it rests on comes before what every page has.
  const shared = rest.filter(({ name }) => name in keptPage || name === 'related');
  return [...first, rich('Words', parts), ...rest.filter((one) => !shared.includes(one)), ...shared];
}
