/** What a genogram says in words is what its data say: read back from the sentences, and compared. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { genogramInWords } from '../../src/record/genograms/genogram-words.ts';
import type { Genogram, GenogramPerson } from '../../src/schema/genogram.ts';
import { families } from '../families.ts';

const unnamed = { man: 'a man whose name is not known', woman: '', other: '', expected: 'a child with no name yet' };
const sorted = (all: readonly string[]) => all.toSorted();
const namesIn = (text = '') => text.split(/, | and /).map((name) => name.replace(/^A (?=man|child)/, 'a '));

/** The facts of a family as its data have them. */
function told({ people, families: couples, home, focus, ties }: Genogram) {
  const named = Object.fromEntries(people.map(({ id, name, drawn }) => [id, name ?? unnamed[drawn]]));
  const names = (ids: readonly string[]) => ids.map((id) => named[id]).join('+');
  const drawn = (sign: GenogramPerson['drawn']) =>
    people.filter((one) => one.drawn === sign).map(({ id, age, died }) => named[id] + (age === undefined || died ? '' : ` (${age === 0 ? 'under 1' : age})`)); // prettier-ignore
  const dead = (of: string[]) => people.some(({ id, died }) => died && of.includes(id));
  return {
    focus: named[focus],
    home: home.length > 1 ? names(home) : '',
    signs: [drawn('man'), drawn('woman'), drawn('other'), drawn('expected')],
    died: people.filter(({ died }) => died).map(({ id, age }) => `${named[id]} ${age ?? ''}`),
    families: couples.map(({ of, now, children }) => `${names(of)} ${now === 'together' && dead(of) ? 'were' : (now ?? 'alone')}: ${names(children)}`), // prettier-ignore
    adopted: couples.flatMap(({ adopted }) => (adopted.length > 0 ? [names(adopted)] : [])),
    fostered: couples.flatMap(({ fostered }) => (fostered.length > 0 ? [names(fostered)] : [])),
    twins: couples.flatMap(({ twins }) => twins.map(names)),
    identical: couples.flatMap(({ identicalTwins }) => identicalTwins.map(names)),
    ties: ties.map(({ from, to, kind }) => `${named[from]} ${kind} ${named[to]}`),
  };
}

/** The same facts, read from the sentences. */
function read(sentences: readonly string[]) {
  const all = sentences.join('\n');
  const find = (pattern: RegExp) => [...all.matchAll(pattern)].map((found) => found.slice(1));
  const list = (text?: string) => (text ? namesIn(text).join('+') : '');
  const sign = (pattern: RegExp) => find(pattern).flatMap(([names]) => namesIn(names));
  const states: Record<string, string> = { 'are a couple': 'together', 'were a couple': 'were', 'have separated': 'separated', 'are divorced': 'divorced' }; // prettier-ignore
  const kinds: Record<string, string> = { strong: 'solid', fragile: 'dashed', strained: 'zigzag' };
  return {
    focus: find(/^It is drawn for (.*)\.$/gm)[0]?.[0],
    home: list(find(/^(.*) live together\.$/gm)[0]?.[0]),
    signs: [sign(/^Squares.*?: (.*)\.$/gm), sign(/^Circles.*?: (.*)\.$/gm), sign(/^Diamonds.*?: (.*)\.$/gm), sign(/^Triangles.*?: (.*)\.$/gm)], // prettier-ignore
    died: find(/^(.*) has died(?:, aged (\d+))?\.$/gm).map(([name, age = '']) => `${name} ${age}`),
    families: [
      ...find(/^(.*?) (are a couple|were a couple|have separated|are divorced)\.(?: Their child(?:ren, the oldest first, are| is) (.*?)\.)?/gm).map(([of, now, born]) => `${list(of)} ${states[now!]}: ${list(born)}`), // prettier-ignore
      ...find(/^(.*?)’s (?:child is|children, the oldest first, are) (.*?)\. No other parent is drawn\./gm).map(([of, born]) => `${list(of)} alone: ${list(born)}`), // prettier-ignore
    ],
    adopted: find(/\. ([^.]*) (?:is|are) adopted\./g).map(([names]) => list(names)),
    fostered: find(/\. ([^.]*) (?:is|are) fostered\./g).map(([names]) => list(names)),
    twins: find(/\. ([^.]*) are twins\./g).map(([names]) => list(names)),
    identical: find(/\. ([^.]*) are identical twins\./g).map(([names]) => list(names)),
    ties: [
      ...find(/^Between (.*) and (.*) there is a (\w+) tie\.$/gm).map(([from, to, kind]) => `${from} ${kinds[kind!]} ${to}`), // prettier-ignore
      ...find(/^Help flows from (.*) to (.*)\.$/gm).map(([from, to]) => `${from} arrow ${to}`),
    ],
  };
}

describe('a genogram in words', () => {
  for (const family of families)
    test(`${family.title}: says every person, couple, child and tie of the data, and no other`, () => {
      const sentences = genogramInWords(family);
      const [data, words] = [told(family), read(sentences)];
      assert.deepEqual({ ...words, families: sorted(words.families) }, { ...data, families: sorted(data.families) });
      assert.deepEqual(
        sorted(words.signs.flat().map((name) => name.replace(/ \(.*\)$/, ''))).length,
        family.people.length,
      );
      for (const sentence of sentences) assert.match(sentence, /^\p{Lu}.*\.$/u);
    });
});
