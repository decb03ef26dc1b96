import { scalarText } from './scalar.ts';

/** A value in one line: [a, b] or { label: …, href: … }. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalarText(value, { flow: true, indent: 0 });
  const fields = Object.entries(value).map(([key, one]) => `${key}: ${flowText(one)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

const isList = (value: unknown) => Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null);
const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field with its value, such as a form has filled it for the first time; lists of words in brackets. */
export function fieldText(key: string, value: unknown, indent: number): string {
  const name = scalarText(key, { flow: false, indent });
  if (!isList(value) && (!isMap(value) || Object.keys(value as object).length === 0))
    return `${name}: ${Array.isArray(value) || isMap(value) ? flowText(value) : scalarText(value, { flow: false, indent })}`;
  return `${name}:\n${' '.repeat(indent + 2)}${blockText(value, indent + 2)}`;
}

/** A value over several lines, set in from its second line on. */
export function blockText(value: unknown, indent: number): string {
  const next = `\n${' '.repeat(indent)}`;
  if (isList(value)) return (value as unknown[]).map((one) => `- ${blockText(one, indent + 2)}`).join(next);
  if (isMap(value) && Object.keys(value as object).length > 0)
    return Object.entries(value as object)
      .map(([key, one]) => fieldText(key, one, indent))
      .join(next);
  return typeof value === 'object' && value !== null ? flowText(value) : scalarText(value, { flow: false, indent });
}
