import type { Genogram } from '../../schema/genogram.ts';
import { unknownName } from './unknown-name.ts';

type Fault = { path: (string | number)[]; message: string };

/** Names in a genogram that are nobody's: of couples, of children, and of the person it is drawn for. */
export function genogramFaults({ people, couples, children, focus }: Genogram): Fault[] {
  const known = people.map(({ id }) => id);
  const pairs = couples.map(({ id }) => id);
  const check = (name: string, path: Fault['path'], among = known, where = 'among the people') =>
    among.includes(name) ? [] : [{ path, message: unknownName(name, among, where) }];
  return [
    ...check(focus, ['focus']),
    ...couples.flatMap(({ of }, i) => of.flatMap((name, j) => check(name, ['couples', i, 'of', j]))),
    ...children.flatMap(({ of, person }, i) => [
      ...check(of, ['children', i, 'of'], pairs, 'a couple'),
      ...check(person, ['children', i, 'person']),
    ]),
  ];
}
