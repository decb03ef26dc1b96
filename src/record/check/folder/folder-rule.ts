import type { Finding } from '../finding.ts';
import type { Example } from '../rule.ts';

/** One rule for an authority's folder as a whole: its pictures, its names, what belongs together. A file each. */
export type FolderRule = {
  name: string;
  level: Finding['level'];
  why: string;
  /** The rule finds something where this file is in the folder, and nothing where that one is. */
  wrong: Example;
  right: Example;
  find: (folder: string, today: string) => Pick<Finding, 'file' | 'line' | 'message'>[];
};
