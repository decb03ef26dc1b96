import type { Family, Genogram, GenogramPerson } from '../../schema/genogram.ts';
import type { TieKind } from '../../schema/tie.ts';

export const listOf = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : (names[0] ?? '');
/** A sentence's first letter, where it is ours and not a name's. */
const capital = (text: string) => text.replace(/^a(?= )/, 'A');

const unnamed: Record<GenogramPerson['drawn'], string> = {
  man: 'a man whose name is not known',
  woman: 'a woman whose name is not known',
  other: 'a person whose name is not known',
  expected: 'a child with no name yet',
};
const signs: [GenogramPerson['drawn'], string][] = [
  ['man', 'Squares, for men and boys: '],
  ['woman', 'Circles, for women and girls: '],
  ['other', 'Diamonds, for anybody else or where it is not known: '],
  ['expected', 'Triangles, for a child who is expected: '],
];
const state = { together: 'are a couple', separated: 'have separated', divorced: 'are divorced' };

/** How a person is called in a sentence. */
export const nameOf = ({ name, drawn }: GenogramPerson) => name ?? unnamed[drawn];

/** What a line between two people says. */
export const tieInWords: Record<TieKind, string> = {
  solid: 'a strong tie',
  dashed: 'a fragile tie',
  zigzag: 'a strained tie',
  arrow: 'help flows',
};

/** All that a genogram shows, in sentences: its text equal. */
export function genogramInWords({ people, families, focus, home, ties }: Genogram): string[] {
  const find = (id: string) => people.find((person) => person.id === id)!;
  const called = (id: string) => nameOf(find(id));
  const list = (ids: readonly string[]) => listOf(ids.map(called));
  const aged = ({ id, age, died }: GenogramPerson) =>
    called(id) + (age === undefined || died ? '' : ` (${age || 'under 1'})`);
  const of = (drawn: string) => people.filter((person) => person.drawn === drawn).map(aged);
  return [
    `It is drawn for ${called(focus)}.`,
    ...(home.length > 1 ? [`${capital(list(home))} live together.`] : []),
    ...(home.length === 1 ? [`Nobody else here lives with ${called(focus)}.`] : []),
    ...families.map((family) =>
      capital(
        familyInWords(
          family,
          list,
          family.of.some((id) => find(id).died),
        ),
      ),
    ),
    ...signs.flatMap(([drawn, says]) => (of(drawn).length > 0 ? [`${says}${listOf(of(drawn))}.`] : [])),
    ...people
      .filter(({ died }) => died)
      .map(({ id, age }) => capital(`${called(id)} has died${age === undefined ? '' : `, aged ${age || 'under 1'}`}.`)),
    ...ties.map(({ from, to, kind }) =>
      kind === 'arrow'
        ? `Help flows from ${called(from)} to ${called(to)}.`
        : `Between ${called(from)} and ${called(to)} there is ${tieInWords[kind]}.`,
    ),
  ];
}

/** A couple and how they are now, their children in order of birth, and who of them is adopted, fostered or a twin. */
function familyInWords(
  { of, now, children, ...marks }: Family,
  list: (ids: readonly string[]) => string,
  died: boolean,
) {
  const many = children.length > 1;
  const theirs = now ? `${list(of)} ${died && now === 'together' ? 'were a couple' : state[now]}.` : '';
  const born = many ? `children, the oldest first, are ${list(children)}.` : `child is ${list(children)}.`;
  const lone = children.length > 0 ? `${list(of)}’s ${born} No other parent is drawn.` : '';
  const are = (some: readonly string[], what: string) =>
    some.length > 0 ? [`${capital(list(some))} ${some.length > 1 ? 'are' : 'is'} ${what}.`] : [];
  return [
    now ? theirs : lone,
    ...(now && children.length > 0 ? [`Their ${born}`] : []),
    ...are(marks.adopted, 'adopted'),
    ...are(marks.fostered, 'fostered'),
    ...marks.twins.flatMap((group) => are(group, 'twins')),
    ...marks.identicalTwins.flatMap((group) => are(group, 'identical twins')),
  ].join(' ');
}
