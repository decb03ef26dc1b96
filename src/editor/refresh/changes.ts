/** What new official files change: in sentences, and in files to write, whole. `look`: what a person must decide. */
export type Changes = { says: string[]; look: string[]; files: { path: string; text: string }[] };

export const none: Changes = { says: [], look: [], files: [] };

export const together = (...all: Changes[]): Changes => ({
  says: all.flatMap(({ says }) => says),
  look: all.flatMap(({ look }) => look),
  files: all.flatMap(({ files }) => files),
});
