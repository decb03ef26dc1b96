/** What is refused in a genogram: the field, and what an editor is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { genogramFaults } from '../../src/record/check/genogram-faults.ts';
import { genogram } from '../../src/schema/genogram.ts';
import { families } from '../families.ts';

const person = (id: string, more = {}) => ({ id, name: id[0]!.toUpperCase() + id.slice(1), drawn: 'man', ...more });
const couple = (of: string[], children: string[], more = {}) => ({ of, now: 'together', children, ...more });
const whole = {
  title: 'Jay’s family',
  caption: 'Three generations.',
  invented: true,
  focus: 'jay',
  home: ['jay', 'mum'],
  people: [person('nan'), person('grandad'), person('mum'), person('dad'), person('jay', { age: 15 }), person('ella', { age: 6 })], // prettier-ignore
  families: [couple(['nan', 'grandad'], ['mum']), couple(['mum', 'dad'], ['jay', 'ella'])],
  ties: [{ from: 'jay', to: 'mum', kind: 'zigzag' }],
};
const found = (change: object) =>
  genogramFaults(genogram.parse({ ...whole, ...change })).map(({ path, message }) => `${path.join('.')}: ${message}`);
const withFamilies = (...all: object[]) => found({ families: [...whole.families, ...all] });

test('the families of the tests have no faults, nor has this one', () => {
  assert.deepEqual(found({}), []);
  for (const family of families) assert.deepEqual(genogramFaults(family), [], family.title);
});

const cases: [string, string[], string[]][] = [
  ['an unknown focus', found({ focus: 'jya', home: [] }), ['focus: "jya" is not among the people. Did you mean "jay"?']],
  ['an unknown name at home', found({ home: ['jay', 'somebody'] }), ['home.1: "somebody" is not among the people. Those are: nan, grandad, mum, dad, jay, ella.']],
  ['an unknown parent and child', withFamilies(couple(['mom', 'nan'], ['ela'])), ['families.2.of.0: "mom" is not among the people. Did you mean "mum"?', 'families.2.children.0: "ela" is not among the people. Did you mean "ella"?']],
  ['an unknown end of a tie', found({ ties: [{ from: 'jay', to: 'mom', kind: 'solid' }] }), ['ties.0.to: "mom" is not among the people. Did you mean "mum"?']],
  ['a tie with oneself', found({ ties: [{ from: 'jay', to: 'jay', kind: 'solid' }] }), ['ties.0.to: A tie is between two people, and this is "jay" twice.']],
  ['twins who are not children', found({ families: [whole.families[0]!, couple(['mum', 'dad'], ['jay', 'ella'], { twins: [['jay', 'dad']] })] }), ['families.1.twins.0: "dad" is not a child of theirs. Those are: jay, ella.']],
  ['an id twice', found({ people: [...whole.people, person('jay')] }), ['people.6.id: "jay" is here twice. Give each person an id of their own.']],
  ['a couple of one person', withFamilies(couple(['nan', 'nan'], [])), ['families.2.of: A couple is two people, and this is "nan" twice.']],
  ['a family twice', withFamilies(couple(['dad', 'mum'], [])), ['families.2.of: This family is here twice. Put all its children in the first.']],
  ['a couple of whom nothing is said', withFamilies({ of: ['dad', 'nan'] }), ['families.2.of: Say how the couple are now. Add a line "now: together", or separated, or divorced.']],
  ['one parent who is a couple', withFamilies(couple(['dad'], ['ella'])), ['families.2.now: One parent alone is not a couple. Take this line out.']],
  ['one parent and nobody', withFamilies({ of: ['dad'] }), ['families.2: "dad" alone is no family yet. Name a partner or children.']],
  ['a child twice', found({ families: [couple(['mum', 'dad'], ['jay', 'jay'])] }), ['families.0.children.1: "jay" is here twice. Take one out.']],
  ['a home without the focus', found({ home: ['mum', 'ella'] }), ['home: Home is where "jay" lives. Name "jay" too.']],
  ['the youngest first', found({ families: [whole.families[0]!, couple(['mum', 'dad'], ['ella', 'jay'])] }), ['families.1.children.1: "jay" is 15 and stands after "ella", who is 6. Name the oldest child first.']],
  ['an expected child with an age', found({ people: [...whole.people.slice(0, 5), person('ella', { drawn: 'expected', age: 0 })] }), ['people.5.age: A child who is expected has no age.']],
  ['an expected parent', found({ people: [person('nan', { drawn: 'expected' }), ...whole.people.slice(1)] }), ['families.0.of.0: "nan" is expected, and has no family yet.']],
  ['two sets of birth parents', withFamilies({ of: ['grandad'], children: ['jay'] }), ['families.2.children.0: "jay" was born to mum and dad already. Take it out of one family, or name it under adopted or fostered too.']],
  ['somebody who is no kin', found({ people: [...whole.people, person('kai')] }), ['people.6: "kai" is not family of "jay": no couple and no child leads there. Add the family, or draw an ecomap.']],
  ['one’s own parent’s parent', withFamilies({ of: ['jay'], children: ['nan'] }), ['families.2.children.0: Nobody is their own ancestor: Nan is a child of Jay, who is a child of Mum, who is a child of Nan.']],
  ['one’s own parent', withFamilies({ of: ['ella'], children: ['ella'] }), ['families.2.children.0: Nobody is their own ancestor: Ella is a child of Ella.']],
  ['a place in two generations', withFamilies(couple(['dad', 'nan'], [])), ['families: Each generation has a row of its own, and somebody here would stand in two: a partner of theirs is also their child, or their partner’s child. Take one of these couples out.']],
]; // prettier-ignore
for (const [what, is, expected] of cases)
  test(`${what} is refused in a sentence`, () => assert.deepEqual(is, expected));

test('a real family is refused', () => {
  const { error } = genogram.safeParse({ ...whole, invented: false });
  assert.match(error?.issues[0]?.message ?? '', /^Only an invented family may be drawn\./);
});
