import type { Ecomap, Genogram } from '../../schema/drawing.ts';

type Fault = { path: (string | number)[]; message: string };
const unknown = (name: string, known: readonly string[], where: string) =>
  `"${name}" is not ${where}. ${known.length > 0 ? `Those are: ${known.join(', ')}.` : 'There are none yet.'}`;

/** Ties of an ecomap that lead to nobody: each end must be a node of both compositions. */
export const ecomapFaults = ({ ties, ...compositions }: Ecomap): Fault[] =>
  (['wide', 'narrow'] as const).flatMap((size) => {
    const known = compositions[size].nodes.map(({ id }) => id);
    return ties.flatMap((tie, i) =>
      (['from', 'to'] as const)
        .filter((end) => !known.includes(tie[end]))
        .map((end) => ({ path: ['ties', i, end], message: unknown(tie[end], known, `among the ${size} nodes`) })),
    );
  });

/** Names in a genogram that are nobody's: of couples, of children, and of the person it is drawn for. */
export function genogramFaults({ people, couples, children, focus }: Genogram): Fault[] {
  const known = people.map(({ id }) => id);
  const pairs = couples.map(({ id }) => id);
  const check = (name: string, path: Fault['path'], among = known, where = 'among the people') =>
    among.includes(name) ? [] : [{ path, message: unknown(name, among, where) }];
  return [
    ...check(focus, ['focus']),
    ...couples.flatMap(({ of }, i) => of.flatMap((name, j) => check(name, ['couples', i, 'of', j]))),
    ...children.flatMap(({ of, person }, i) => [
      ...check(of, ['children', i, 'of'], pairs, 'a couple'),
      ...check(person, ['children', i, 'person']),
    ]),
  ];
}
