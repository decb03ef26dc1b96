import { isCollection, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { blockText, fieldText, flowText } from './fresh.ts';
import { together, type Entry } from './pieces.ts';
import { placesOf } from './places.ts';
import { scalarText } from './scalar.ts';
import { columnOf, endOf, endOfField, spanOf, type Field } from './spans.ts';
import { isEmpty, isObject, same } from './values.ts';

/** The text a node stands in, how far in the fields about it stand, and whether brackets are around it. */
type At = { text: string; indent: number; flow: boolean };

/**
 * YAML as it was, with what has changed, and nothing else, changed.
 * @throws a sentence where one of the two cannot be read
 */
export function keepYaml(text: string, saved: string): string {
  const [before, after] = [parseDocument(text), parseDocument(saved)];
  if (before.errors.length > 0)
    throw new Error(
      'A form cannot save this file: there is a mistake in its fields. Run npm run check and mend it first.',
    );
  if (after.errors.length > 0) throw new Error('What the form would save cannot be read. Nothing is saved.');
  const value: unknown = after.toJS();
  if (same(before.toJS(), value)) return text;
  const root = before.contents;
  if (!isCollection(root)) return saved;
  const own = nodeText(root, value, { text, indent: 0, flow: false }) ?? blockText(value, 0);
  const result = text.slice(0, root.range![0]) + own + text.slice(endOf(root, text));
  const read = parseDocument(result);
  return read.errors.length === 0 && same(read.toJS(), value) ? result : saved;
}

/** The text of a value in its place, changed where it must be; undefined where it must be written anew with its field. */
function nodeText(node: Node | null, value: unknown, at: At): string | undefined {
  if (!node) return undefined;
  const { start, end } = spanOf(node, at.text);
  const was = at.text.slice(start, end);
  if (same(node.toJSON(), value)) return was;
  if (isMap(node) && isObject(value) && node.items.length > 0) return mapText(node, value, at);
  if (isSeq(node) && Array.isArray(value) && node.items.length > 0 && value.length > 0) return seqText(node, value, at);
  if (!isScalar(node) || (typeof value === 'object' && value !== null) || start === end) return undefined;
  const widths = was.split('\n').slice(1);
  const width = widths.length > 0 ? Math.max(...widths.map(({ length }) => length)) - at.indent : undefined;
  return scalarText(value, { ...at, like: node, width });
}

const nameOf = ({ key }: Field) => String(isScalar(key) ? key.value : key);

function mapText(map: YAMLMap, value: Record<string, unknown>, { text, indent }: At): string | undefined {
  const flow = Boolean(map.flow);
  const items = map.items as Field[];
  const pieces = items.map((pair) => ({ start: pair.key.range![0], end: endOfField(pair, text) }));
  const anew = (name: string) =>
    flow ? flowText({ [name]: value[name] }).slice(2, -2) : fieldText(name, value[name], indent);
  const entries = items.flatMap((pair, from): Entry[] => {
    const [{ start, end }, name] = [pieces[from]!, nameOf(pair)];
    const [was, now]: unknown[] = [pair.value?.toJSON(), value[name]];
    if (same(was, now)) return [{ from, text: text.slice(start, end) }];
    if (now === undefined || now === '') return [];
    const filled = isCollection(pair.value) && pair.value.items.length > 0;
    const inner = nodeText(pair.value, now, { text, flow, indent: filled ? columnOf(pair.value!, text) : indent });
    return [{ from, text: inner === undefined ? anew(name) : text.slice(start, pair.value!.range![0]) + inner }];
  });
  addNew(entries, items.map(nameOf), value, anew);
  return entries.length > 0 ? together(text, spanOf(map, text), pieces, entries, flow) : undefined;
}

/** Fields that are new, each after the one it follows in what the form saves. */
function addNew(entries: Entry[], known: string[], value: Record<string, unknown>, anew: (name: string) => string) {
  const names = Object.keys(value);
  const placed = new Map<string, Entry>(entries.map((entry) => [known[entry.from!]!, entry]));
  for (const [i, name] of names.entries()) {
    if (known.includes(name) || isEmpty(value[name])) continue;
    const before = names.slice(0, i).findLast((one) => placed.has(one));
    const entry = { from: undefined, text: anew(name) };
    entries.splice(before === undefined ? entries.length : entries.indexOf(placed.get(before)!) + 1, 0, entry);
    placed.set(name, entry);
  }
}

function seqText(seq: YAMLSeq, value: unknown[], { text }: At): string {
  const flow = Boolean(seq.flow);
  const items = seq.items as Node[];
  const pieces = items.map((item) => ({
    start: flow ? item.range![0] : text.lastIndexOf('-', item.range![0] - 1),
    end: endOf(item, text),
  }));
  const indent = flow ? 0 : columnOf(seq, text) + 2;
  const short = flow || items.every((one) => isCollection(one) && one.flow);
  const anew = (item: unknown) => (flow ? '' : '- ') + (short ? flowText(item) : blockText(item, indent));
  const places = placesOf(
    items.map((item) => item.toJSON() as unknown),
    value,
  );
  const entries = places.map((from, i): Entry => {
    const item = from === undefined ? null : items[from]!;
    const inner = nodeText(item, value[i], { text, flow, indent });
    if (inner === undefined) return { from, text: anew(value[i]) };
    return { from, text: text.slice(pieces[from!]!.start, item!.range![0]) + inner };
  });
  return together(text, spanOf(seq, text), pieces, entries, flow);
}
