import type { Ecomap } from '../../schema/ecomap.ts';
import { unknownName } from './unknown-name.ts';

/** Ties of an ecomap that lead to nobody: each end must be a node of both compositions. */
export const ecomapFaults = ({ ties, ...compositions }: Ecomap): { path: (string | number)[]; message: string }[] =>
  (['wide', 'narrow'] as const).flatMap((size) => {
    const known = compositions[size].nodes.map(({ id }) => id);
    return ties.flatMap((tie, i) =>
      (['from', 'to'] as const)
        .filter((end) => !known.includes(tie[end]))
        .map((end) => ({ path: ['ties', i, end], message: unknownName(tie[end], known, `among the ${size} nodes`) })),
    );
  });
