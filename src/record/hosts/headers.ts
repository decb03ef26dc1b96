/** Addresses, `*` standing for anything, and what the answers to them carry. */
export type HeaderRule = { address: string; headers: [name: string, value: string][] };

/**
 * Reads the `_headers` file of static hosts: an address on a line of its own, its headers set in below it.
 * @param text what the file holds; lines that begin with # say why
 */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() && !one.trimStart().startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
    else rules.push({ address: line.trim(), headers: [] });
  }
  return rules;
}

/** A rule's address as a regular expression. */
export const patternOf = ({ address }: HeaderRule): string =>
  `^${address.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}`;
