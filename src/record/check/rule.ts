import type { Kind } from '../../schema/kinds.ts';
import type { Finding } from './finding.ts';
import type { Ids, Node } from './mdx-check.ts';

/** A content file as rules see it. */
export type ContentFile = {
  /** Its path, such as content/harbour/news/2024-response.mdx. */
  file: string;
  kind: Kind;
  /** The whole text; of MDX its front matter too. */
  text: string;
  /** The fields as typed, before any rule of theirs: dates are words. Of a list file, undefined. */
  data: Record<string, unknown> | undefined;
  /** The line a field stands on. */
  lineOf: (path: PropertyKey[]) => number;
  /** The body as a tree; undefined for YAML. Lines in it are lines of the body: add `bodyLine` - 1. */
  tree: Node | undefined;
  body: string;
  /** The line of the file the body begins on. */
  bodyLine: number;
  /** Every name that content has, by kind. */
  ids: Ids;
  /** The authority's folder. */
  folder: string;
  /** The day the check takes for today. */
  today: string;
};

/** A body of a page, or a whole file at its path in an authority's folder: a text, or bytes. */
export type Example = string | { file: string; text: string | Uint8Array };

/** One rule for content, a file each in rules/. Its examples are its test, and print in the guide. */
export type Rule = {
  name: string;
  level: Finding['level'];
  why: string;
  /** The rule finds something in `wrong`, and nothing in `right`. */
  wrong: Example;
  right: Example;
  find: (page: ContentFile) => { line: number; message: string }[];
};
