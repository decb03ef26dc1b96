import type { Family, Genogram } from '../../schema/genogram.ts';
import { kinFaults } from './kin-faults.ts';
import { nearest } from './nearest.ts';
import { unknownName } from './unknown-name.ts';

type Fault = { path: (string | number)[]; message: string };
/** A fault, where there is one. */
const when = (wrong: boolean, path: Fault['path'], message: string): Fault[] => (wrong ? [{ path, message }] : []);

/** What cannot be drawn of a genogram, or would mislead. Once names are wrong, nothing more is said. */
export function genogramFaults(genogram: Genogram): Fault[] {
  const faults = [...nameFaults(genogram), ...genogram.families.flatMap(familyFaults)];
  return faults.length > 0 ? faults : [...peopleFaults(genogram), ...kinFaults(genogram)];
}

function nameFaults({ people, families, focus, home, ties }: Genogram): Fault[] {
  const known = people.map(({ id }) => id);
  const check = (name: string, path: Fault['path'], among = known, where = 'among the people') => {
    const guess = known.includes(name) ? undefined : nearest(name, among);
    const message = guess ? `"${name}" is not ${where}. Did you mean "${guess}"?` : unknownName(name, among, where);
    return when(!among.includes(name), path, message);
  };
  return [
    ...known.flatMap((id, i) =>
      when(known.indexOf(id) < i, ['people', i, 'id'], `"${id}" is here twice. Give each person an id of their own.`),
    ),
    ...check(focus, ['focus']),
    ...home.flatMap((name, i) => check(name, ['home', i])),
    ...families.flatMap((family, i) => [
      ...(['of', 'children'] as const).flatMap((list) =>
        family[list].flatMap((name, j) => check(name, ['families', i, list, j])),
      ),
      ...(['adopted', 'fostered', 'twins', 'identicalTwins'] as const).flatMap((list) =>
        family[list].flatMap((entry, j) =>
          [entry].flat().flatMap((name) => check(name, ['families', i, list, j], family.children, 'a child of theirs')),
        ),
      ),
    ]),
    ...ties.flatMap(({ from, to }, i) => [...check(from, ['ties', i, 'from']), ...check(to, ['ties', i, 'to'])]),
  ];
}

function familyFaults({ of: [one, two], now, children }: Family, i: number, families: readonly Family[]): Fault[] {
  const key = (names: readonly string[]) => names.toSorted().join();
  const twice = families.findIndex(({ of }) => key(of) === key(families[i]!.of)) < i;
  return [
    ...when(one === two, ['families', i, 'of'], `A couple is two people, and this is "${one}" twice.`),
    ...when(twice, ['families', i, 'of'], 'This family is here twice. Put all its children in the first.'),
    ...when(
      !!two && !now,
      ['families', i, 'of'],
      'Say how the couple are now. Add a line "now: together", or separated, or divorced.',
    ),
    ...when(
      !two && children.length === 0,
      ['families', i],
      `"${one}" alone is no family yet. Name a partner or children.`,
    ),
    ...when(!two && !!now, ['families', i, 'now'], 'One parent alone is not a couple. Take this line out.'),
    ...children.flatMap((child, j) =>
      when(children.indexOf(child) < j, ['families', i, 'children', j], `"${child}" is here twice. Take one out.`),
    ),
  ];
}

function peopleFaults({ people, focus, home, families, ties }: Genogram): Fault[] {
  const find = (id: string) => people.find((person) => person.id === id)!;
  const older = (id: string, before: string) =>
    !find(id).died && !find(before).died && (find(id).age ?? 0) > (find(before).age ?? Infinity);
  return [
    ...people.flatMap(({ drawn, age, died }, i) => [
      ...when(drawn === 'expected' && age !== undefined, ['people', i, 'age'], 'A child who is expected has no age.'),
      ...when(drawn === 'expected' && died, ['people', i, 'died'], 'Nobody is both expected and dead. Choose one.'),
    ]),
    ...when(home.length > 0 && !home.includes(focus), ['home'], `Home is where "${focus}" lives. Name "${focus}" too.`),
    ...families.flatMap(({ of, children }, i) => [
      ...of.flatMap((id, j) =>
        when(find(id).drawn === 'expected', ['families', i, 'of', j], `"${id}" is expected, and has no family yet.`),
      ),
      ...children.slice(1).flatMap((id, j) => {
        const before = children[j]!;
        const message = `"${id}" is ${find(id).age} and stands after "${before}", who is ${find(before).age}. Name the oldest child first.`;
        return when(older(id, before), ['families', i, 'children', j + 1], message);
      }),
    ]),
    ...ties.flatMap(({ from, to }, i) =>
      when(from === to, ['ties', i, 'to'], `A tie is between two people, and this is "${to}" twice.`),
    ),
  ];
}
