import type { Genogram } from '../../schema/genogram.ts';
import { bondOf, generationsOf, loopOf, reached } from '../genograms/kin.ts';

type Fault = { path: (string | number)[]; message: string };

/** What is impossible in how the people of a genogram, whose names are right, are kin. */
export function kinFaults(genogram: Genogram): Fault[] {
  const loop = loopOf(genogram);
  if (loop) return [loopFault(genogram, loop)];
  const faults = [...birthFaults(genogram), ...strayFaults(genogram)];
  if (faults.length > 0 || generationsOf(genogram)) return faults;
  return [
    {
      path: ['families'],
      message:
        'Each generation has a row of its own, and somebody here would stand in two: a partner of theirs is also their child, or their partner’s child. Take one of these couples out.',
    },
  ];
}

/** “Mum is a child of Jay, who is a child of Mum”, at the last family that is part of it. */
function loopFault({ people, families }: Genogram, loop: readonly string[]): Fault {
  const nameOf = (id: string) => people.find((person) => person.id === id)!.name ?? id;
  const [first, ...rest] = [...loop, loop[0]!].map(nameOf);
  const links = families.flatMap(({ of, children }, i) =>
    children.flatMap((child, j) =>
      of.includes(loop[(loop.indexOf(child) + 1) % loop.length]!) ? [{ child, i, j }] : [],
    ),
  );
  const { i, j } = links.findLast(({ child }) => loop.includes(child))!;
  return {
    path: ['families', i, 'children', j],
    message: `Nobody is their own ancestor: ${first} is a child of ${rest.join(', who is a child of ')}.`,
  };
}

/** A child born to a second family. */
const birthFaults = ({ families }: Genogram): Fault[] =>
  families.flatMap((family, i) =>
    family.children.flatMap((child, j) => {
      const isBirth = (other: typeof family) => other.children.includes(child) && bondOf(other, child) === 'birth';
      const first = isBirth(family) ? families.findIndex(isBirth) : i;
      return first < i
        ? [
            {
              path: ['families', i, 'children', j],
              message: `"${child}" was born to ${families[first]!.of.join(' and ')} already. Take it out of one family, or name it under adopted or fostered too.`,
            },
          ]
        : [];
    }),
  );

/** People whom no couple and no child ties to the person it is drawn for. */
function strayFaults(genogram: Genogram): Fault[] {
  const { people, focus } = genogram;
  const kin = reached(genogram, focus);
  return people.flatMap(({ id }, i) =>
    kin.has(id)
      ? []
      : [
          {
            path: ['people', i],
            message: `"${id}" is not family of "${focus}": no couple and no child leads there. Add the family, or draw an ecomap.`,
          },
        ],
  );
}
