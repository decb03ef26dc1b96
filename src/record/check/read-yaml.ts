import { isMap, isScalar } from 'yaml';
import { mended } from './mend-yaml.ts';
import { read, type Stumble } from './yaml-stumbles.ts';

export type Located = {
  /** What it holds, dates as typed; undefined where a line cannot be read. */
  data: unknown;
  /** What can still be read where a line cannot; the same as `data` where all can. */
  legible: unknown;
  faults: { line: number; message: string }[];
  /** The names of fields on lines that cannot be read. */
  unread: string[];
  lineOf: (path: PropertyKey[]) => number;
};

const known = new Map<string, ReturnType<typeof read>>();
/** The check reads a file, and then who makes pages of it. While somebody writes, old texts make room. */
function readOnce(text: string) {
  if (known.size > 1000) known.clear();
  if (!known.has(text)) known.set(text, read(text));
  return known.get(text)!;
}

/**
 * YAML read so that each field can be found again.
 * @param firstLine the line of the file that the YAML begins on
 * @returns the data (dates as typed), what the YAML reader objects to, and the line of any field
 */
export function readYaml(text: string, firstLine = 1): Located {
  const faults: Stumble[] = [];
  // One mistake makes the reader stumble over what follows: each is told when those before it are out of the way.
  let last = readOnce(text);
  const legible = mended(text, (rest) => {
    if (rest !== text) last = read(rest);
    const [first] = last.stumbles;
    if (first && !faults.some(({ line }) => line === first.line)) faults.push(first);
    return first?.line;
  });
  const { counter, document } = legible === undefined ? read('') : last;
  const line = (offset = 0) => counter.linePos(offset).line + firstLine - 1;
  const data: unknown = document.toJS();
  return {
    data: faults.length > 0 ? undefined : data,
    legible: legible === undefined ? undefined : data,
    faults: faults
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, message }) => ({ line: line + firstLine - 1, message })),
    unread: faults.flatMap(({ line }) => /([\w-]+):/.exec(text.split('\n')[line - 1] ?? '')?.[1] ?? []),
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const parent = document.getIn(path.slice(0, depth - 1), true);
        const name = path[depth - 1];
        const key = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === name)?.key;
        const node = (key || document.getIn(path.slice(0, depth), true)) as { range?: [number] } | undefined;
        if (node?.range) return line(node.range[0]);
      }
      return firstLine;
    },
  };
}
