import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Vacancy } from '../../schema/vacancy.ts';
import { splitMdx } from '../check/content-files.ts';
import { readYaml } from '../check/read-yaml.ts';

const stamp = /^imported: (.*)\r?\n/m;
/** Its first letters keep YAML from taking it for a number. */
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;

/** A vacancy as a file that the import writes: its last field is a stamp of all the rest. */
export function fileOf({ example: _, imported: __, ...fields }: Vacancy, body: string): string {
  const [front, text] = [stringify(fields, { lineWidth: 0 }), `\n${body.replace(/\r\n?/g, '\n').trim()}\n`];
  return `---\n${front}imported: ${hash(`---\n${front}---\n${text}`)}\n---\n${text}`;
}

/** A vacancy's file that is there already. `untouched`: imported, and nobody has changed it since. */
export type FileThere = { file: string; text: string; reference: string; imported: boolean; untouched: boolean };

function partsOf(text: string) {
  const parts = splitMdx(text);
  const fields = (readYaml(parts?.front ?? '').data ?? {}) as Record<string, unknown>;
  return { fields, body: parts?.body.trim() ?? '' };
}

/** What is known of a file that is there. */
export function fileThere(file: string, text: string): FileThere {
  const stamped = stamp.exec(text)?.[1]?.trim();
  return {
    file,
    text,
    reference: String(partsOf(text).fields['reference'] ?? ''),
    imported: stamped !== undefined,
    untouched: stamped === hash(text.replace(stamp, '')),
  };
}

/** The fields in which two files of a vacancy differ, the body as description. */
export function differences(before: string, after: string): string[] {
  if (before === after) return [];
  const [one, two] = [partsOf(before), partsOf(after)];
  const names = new Set([...Object.keys(one.fields), ...Object.keys(two.fields)]);
  names.delete('imported');
  return [
    ...[...names].filter((name) => JSON.stringify(one.fields[name]) !== JSON.stringify(two.fields[name])),
    ...(one.body === two.body ? [] : ['description']),
  ];
}
