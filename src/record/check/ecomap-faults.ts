import type { Ecomap } from '../../schema/ecomap.ts';
import { nearest } from './nearest.ts';
import { unknownName } from './unknown-name.ts';

type Fault = { path: (string | number)[]; message: string };
/** A fault, where there is one. */
const when = (wrong: boolean, path: Fault['path'], message: string): Fault[] => (wrong ? [{ path, message }] : []);

/** What a drawing holds: specification of the drawings, section 5. */
const mostAround = 9;
const mostAtHome = 6;

/** What cannot be drawn of an ecomap, or would mislead. Once names are wrong, nothing more is said. */
export function ecomapFaults({ nodes, ties, placed }: Ecomap): Fault[] {
  const known = nodes.map(({ id }) => id);
  const check = (name: string, path: Fault['path']) => {
    const guess = nearest(name, known);
    const message = guess
      ? `"${name}" is not among the nodes. Did you mean "${guess}"?`
      : unknownName(name, known, 'among the nodes');
    return when(!known.includes(name), path, message);
  };
  const names = [
    ...known.flatMap((id, i) =>
      when(known.indexOf(id) < i, ['nodes', i, 'id'], `"${id}" is here twice. Give each an id of their own.`),
    ),
    ...ties.flatMap(({ from, to }, i) => [...check(from, ['ties', i, 'from']), ...check(to, ['ties', i, 'to'])]),
    ...(['wide', 'narrow'] as const).flatMap((size) => {
      const places = placed?.[size].at ?? {};
      const path = (id: string) => ['placed', size, 'at', id];
      const missing = placed ? known.filter((id) => !places[id]) : [];
      return [
        ...Object.keys(places).flatMap((id) => check(id, path(id))),
        ...missing.flatMap((id) =>
          when(true, path(id).slice(0, 3), `"${id}" has no place. Add one, or take "placed" out: it lays itself out.`),
        ),
      ];
    }),
  ];
  return names.length > 0 ? names : [...tieFaults(ties), ...crowdFaults(nodes)];
}

function tieFaults(ties: Ecomap['ties']): Fault[] {
  const pair = ({ from, to }: Ecomap['ties'][number]) => [from, to].toSorted().join();
  const alike = (one: Ecomap['ties'][number]) =>
    one.kind + (one.kind === 'arrow' ? one.from + ' ' + one.to : pair(one));
  return ties.flatMap((tie, i) => {
    const before = ties.slice(0, i);
    const [from, to] = [tie.from, tie.to];
    const same = before.some((other) => alike(other) === alike(tie));
    const third = before.filter((other) => pair(other) === pair(tie)).length > 1;
    return [
      ...when(from === to, ['ties', i, 'to'], `A line is between two, and this is "${from}" twice.`),
      ...when(same, ['ties', i], `This line between "${from}" and "${to}" is here twice. Take one out.`),
      ...when(third && !same, ['ties', i], `There are two lines between "${from}" and "${to}" already. Keep two.`),
    ];
  });
}

function crowdFaults(nodes: Ecomap['nodes']): Fault[] {
  const home = nodes.filter((node) => node.home).length;
  const alone = home === 0 && nodes.some(({ kind }) => kind === 'you') ? 1 : 0;
  const around = nodes.length - home - alone;
  const yous = nodes.flatMap(({ kind }, i) => (kind === 'you' ? [i] : []));
  return [
    ...when(
      home + alone === 0,
      ['nodes'],
      'Nobody is in the middle. Write "home: true" for those who live at home, or "kind: you" for the one it is drawn for.',
    ),
    ...when(
      home > mostAtHome,
      ['nodes'],
      `${home} live at home, and a drawing holds ${mostAtHome}. Leave out those the drawing is not about.`,
    ),
    ...when(
      around > mostAround,
      ['nodes'],
      `${around} stand around the middle, and a drawing holds ${mostAround}. Leave out those the drawing is not about.`,
    ),
    ...yous
      .slice(1)
      .flatMap((i) => when(true, ['nodes', i, 'kind'], 'Only one is you. Write "kind: person" for this one.')),
  ];
}
