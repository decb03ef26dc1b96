/** One thing that an editor must mend (error: the build stops) or should look at (advice). */
export type Finding = {
  file: string;
  line: number;
  level: 'error' | 'advice';
  /** The rule it breaks, by its name: heading-order. */
  rule: string;
  /** What is wrong, and what to write instead. */
  message: string;
  /** Why it matters to a reader. */
  why: string;
};
