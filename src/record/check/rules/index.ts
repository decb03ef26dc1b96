import type { Rule } from '../rule.ts';
import { secondTitle } from './second-title.ts';

/** Every rule that looks at a content file by itself. */
export const rules: readonly Rule[] = [secondTitle];
