import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { genogram } from '../src/schema/genogram.ts';

/** The invented families that genograms are tested with. */
export const families = (
  parse(readFileSync(new URL('fixtures/families.yaml', import.meta.url), 'utf8')) as unknown[]
).map((one) => genogram.parse(one));
