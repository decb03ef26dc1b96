import { isMap, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';

export type Receipt = { words: string; document: string; documentHash: string; page?: number; checked: string };
type Pair = { key: { value: string; range: number[] }; value: { range: number[] } };

/**
 * A list file's text with a receipt in each thing that has earned one; every other byte of it stays as it is.
 * @param receipts one for each thing of the list, in its order, or undefined
 * @returns the text, or undefined where the list is written so that a receipt has no line of its own
 */
export function stampReceipts(text: string, receipts: readonly (Receipt | undefined)[]): string | undefined {
  const list = parseDocument(text).contents;
  const things = isSeq(list) ? (list.items as YAMLMap[]) : [];
  // From the last to the first, so that the places of those before stay true.
  const stamped = things.reduceRight((done, thing, i) => {
    const receipt = receipts[i];
    return receipt && isMap(thing) ? stamp(done, thing.items as unknown as Pair[], receipt) : done;
  }, text);
  return withoutReceipts(stamped) === withoutReceipts(text) ? stamped : undefined;
}

/** What the list says, receipts aside, or what is wrong with it. */
function withoutReceipts(text: string): string {
  const list = parseDocument(text);
  const said = list.errors.length > 0 ? list.errors : list.toJS();
  return JSON.stringify(said, (key, value: unknown) => (key === 'receipt' ? undefined : value));
}

function stamp(text: string, pairs: Pair[], receipt: Receipt): string {
  const lineOf = (at: number) => text.lastIndexOf('\n', at - 1) + 1;
  const endOf = (at: number) => (text[at - 1] === '\n' ? at : text.indexOf('\n', at) + 1 || text.length);
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const old = pairs.find(({ key }) => key.value === 'receipt');
  const to = endOf((old ?? pairs.at(-1)!).value.range[1]!);
  const from = old ? lineOf(old.key.range[0]!) : to;
  const indent = ' '.repeat(pairs[0]!.key.range[0]! - lineOf(pairs[0]!.key.range[0]!));
  const written = stringify({ receipt }, { lineWidth: 0 }).trimEnd().replace(/^/gmu, indent).replaceAll('\n', newLine);
  const before = text.slice(0, from);
  return `${before}${before.endsWith('\n') ? '' : newLine}${written}${newLine}${text.slice(to)}`;
}
