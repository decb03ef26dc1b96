/** Where a thing of a list, or a field, stands in the text. */
export type Piece = { start: number; end: number };
/** What shall stand there now: a piece as it was or changed (`from`), or a new one. */
export type Entry = { from: number | undefined; text: string };

/**
 * A list or a group of fields put together again: what stands between two pieces (commas, comments, empty lines) goes
 * with the second of them; the remark that ends a line, with the first.
 * @param text the file as it was
 * @param within where the whole list or group stands
 */
export function together(text: string, within: Piece, pieces: Piece[], entries: Entry[], flow: boolean): string {
  const gaps = pieces.map(({ start }, i) => (i === 0 ? '' : text.slice(pieces[i - 1]!.end, start)));
  const split = (gap = '') => (flow ? 0 : Math.max(0, gap.indexOf('\n')));
  const tail = (i: number) => gaps[i + 1]?.slice(0, split(gaps[i + 1])) ?? '';
  const lead = (i: number) => gaps[i]!.slice(split(gaps[i]));
  const between = newGap(text, pieces, gaps.slice(1), flow);
  const kept = new Set(entries.map(({ from }) => from));
  /** What was written above the pieces before this one that are gone. */
  const above = (from: number) => {
    let said = '';
    for (let i = from - 1; i > 0 && !kept.has(i); i -= 1) said = headingOf(lead(i)) + said;
    return said;
  };
  const parts = entries.map(({ from, text: own }, i) => {
    const before = entries[i - 1]?.from;
    const end = from === undefined ? '' : tail(from);
    if (i === 0) return (from ? firstLead(text, within.start, above(from) + lead(from)) : '') + own + end;
    if (from === undefined) return between + own;
    if (from > 0) return (before === from - 1 ? '' : above(from)) + lead(from) + own + end;
    return between + own + end;
  });
  return (
    text.slice(within.start, pieces[0]!.start) +
    parts.join('') +
    above(pieces.length) +
    text.slice(pieces.at(-1)!.end, within.end)
  );
}

/** What stands before a new piece: as before most of its neighbours. */
function newGap(text: string, pieces: Piece[], gaps: string[], flow: boolean): string {
  if (flow) return gaps[0]?.includes('#') === false ? gaps[0] : ', ';
  const start = pieces[0]!.start;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const open = gaps.filter((gap) => /^[^\n]*\n[ \t]*\n/.test(gap)).length * 2 > gaps.length;
  return `${open ? '\n\n' : '\n'}${' '.repeat(column)}`;
}

/** The remarks above a piece that is gone: often they head what follows too. */
const headingOf = (lead: string): string => (lead.includes('#') ? lead.trimEnd() : '');

/** What stood before a piece that is the first now: remarks stay, where there is a line for them. */
function firstLead(text: string, start: number, lead: string): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.trim() === '' && lead.includes('#') ? lead.trimStart() : '';
}
