import { listOf, tieInWords } from '../genograms/genogram-words.ts';
import type { Ecomap } from '../../schema/ecomap.ts';

/** All that an ecomap shows, in sentences: its text equal. */
export function ecomapInWords({ nodes, ties }: Pick<Ecomap, 'nodes' | 'ties'>): string[] {
  const called = (id: string) => nodes.find((node) => node.id === id)!.label;
  const whole = ({ label, detail }: Ecomap['nodes'][number]) => label + (detail ? ` (${detail})` : '');
  const some = (says: string, which: (node: Ecomap['nodes'][number]) => boolean) => {
    const names = nodes.filter(which).map(whole);
    return names.length > 0 ? [`${says}: ${listOf(names)}.`] : [];
  };
  return [
    ...some('At home', ({ home }) => home),
    ...some(nodes.some(({ home }) => home) ? 'Other people' : 'People', ({ kind, home }) => kind !== 'place' && !home),
    ...some('Places and services', ({ kind, home }) => kind === 'place' && !home),
    ...some('Picked out in colour', ({ kind }) => kind === 'you'),
    ...ties.map(({ from, to, kind, means, note }) => {
      const line =
        kind === 'arrow'
          ? `Help flows from ${called(from)} to ${called(to)}`
          : `${called(from)} and ${called(to)}: ${tieInWords[kind]}`;
      return `${line}${note ? `, marked “${note}”` : ''}. ${means}`;
    }),
    ...some('No line', ({ id }) => ties.every(({ from, to }) => from !== id && to !== id)),
  ];
}
