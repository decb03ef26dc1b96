const isField = (line: string) => /^[ -]*[\w-]+:/.test(line);

/** How far a line with a tab is meant to be set in: as far as the next field, else as the one above. */
function depthAt(lines: readonly string[], line: number): number {
  const near = lines.slice(line).find(isField) ?? lines.slice(0, line - 1).findLast(isField) ?? '';
  return near.startsWith('-') ? 2 : /^[ -]*/.exec(near)![0].length;
}

/** What stands where a value could not be read, so that the fields around it can be. */
const UNREAD = '(unread)';
const most = 60;

/**
 * A YAML text without the lines that cannot be read: each becomes a field of an unread value, or is taken out.
 * Lines keep their numbers.
 * @param unread the first line of a text that cannot be read, counted from 1; undefined where all can
 * @returns undefined where it does not help
 */
export function mended(text: string, unread: (text: string) => number | undefined): string | undefined {
  const lines = text.split('\n');
  for (let round = 0; round < most; round += 1) {
    const now = lines.join('\n');
    const line = unread(now);
    if (line === undefined) return now;
    const old = lines[line - 1] ?? '';
    const straight = old.replace(/^ *\t\s*/, ' '.repeat(depthAt(lines, line)));
    const [, start = '', name = '', rest = ''] = /^(\s*(?:- +)?)([\w-]+):(.*)$/.exec(straight) ?? [];
    const instead = straight !== old ? straight : name && rest.trim() !== UNREAD ? `${start}${name}: ${UNREAD}` : '#';
    lines[line - 1] = instead;
    // What belonged to the line hangs in the air now.
    const deep = start.length;
    for (let i = line; i < lines.length && /^\s+\S/.test(lines[i]!) && lines[i]!.search(/\S/) > deep; i += 1)
      if (!/^\s*(- +)?[\w-]+:/.test(lines[i]!) || instead === '#') lines[i] = '#';
  }
  return undefined;
}
