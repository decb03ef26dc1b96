import { week as schema, type Week } from '../../schema/week.ts';
import { filesOf, readText, splitMdx } from '../check/content-files.ts';
import { readYaml } from '../check/read-yaml.ts';
import { unknownName } from '../check/unknown-name.ts';
import { statesOf, tieName, type State } from './weeks.ts';

type Fault = { file: string; line: number; message: string };
type Filed = { file: string; data: Week; lineOf: (path: PropertyKey[]) => number };

/** The weeks of a folder that can be read; what is wrong with the others is said when they are checked. */
const weeksIn = (folder: string): Filed[] =>
  filesOf(folder, 'weeks').flatMap((file) => {
    const parts = splitMdx(readText(file));
    const { data: read, lineOf } = readYaml(parts?.front ?? '', 2);
    const { data } = schema.safeParse(read);
    return data ? [{ file, data, lineOf }] : [];
  });

/**
 * What is wrong with the weeks of a folder among each other, a sentence each: a week twice or left out, a person
 * nobody knows yet, a line that turns round or ends before it began, a hypothesis dropped that nobody held. While one
 * cannot be read, nothing is said of how the others follow it.
 */
export function weekFaults(folder: string): Fault[] {
  const weeks = weeksIn(folder).toSorted((a, b) => a.data.week - b.data.week);
  if (weeks.length < filesOf(folder, 'weeks').length) return [];
  const numbers = weeks.flatMap(({ file, data, lineOf }, i): Fault[] => {
    const before = weeks[i - 1];
    const fault = (message: string) => [{ file, line: lineOf(['week']), message: `week: ${message}` }];
    if (before?.data.week === data.week)
      return fault(`${data.week} is here twice, also in ${before.file}. Give each week its own number.`);
    const wanted = (before?.data.week ?? 0) + 1;
    if (data.week === wanted) return [];
    return fault(`week ${wanted} is missing before this one. Write it, or number the weeks without a gap.`);
  });
  if (numbers.length > 0) return numbers;
  const states = statesOf(weeks.map(({ data }) => data));
  const none: State = { week: 0, people: [], ties: [], hypotheses: [] };
  return weeks.flatMap(({ file, data, lineOf }, i) =>
    weekAfter(data, states[i - 1] ?? none).map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message: `${path.join('.')}: ${message}`,
    })),
  );
}

type PathFault = { path: (string | number)[]; message: string };

/** What is wrong with a week where the state before it is as given. */
function weekAfter({ week, people, ties, hypotheses }: Week, before: State): PathFault[] {
  const met = before.people.map(({ id }) => id);
  const known = [...met, ...people.map(({ id }) => id)];
  const held = before.hypotheses.filter(({ state }) => state !== 'dropped').map(({ id }) => id);
  const there = before.ties.filter(({ kind }) => kind !== 'none');
  const settled = (ids: string[], path: (i: number) => PathFault['path'], what: string): PathFault[] =>
    ids.flatMap((id, i) =>
      held.includes(id)
        ? []
        : [
            {
              path: path(i),
              message: `${unknownName(id, held, `held before week ${week}`)} Add it first, then ${what} it.`,
            },
          ],
    );
  return [
    ...people.flatMap(({ id }, i) =>
      met.includes(id) || people.findIndex((one) => one.id === id) < i
        ? [{ path: ['people', i, 'id'], message: `"${id}" is in the drawing already. Take this line out.` }]
        : [],
    ),
    ...ties.flatMap((tie, i) => [
      ...(['from', 'to'] as const)
        .filter((end) => !known.includes(tie[end]))
        .map((end) => ({
          path: ['ties', i, end],
          message: unknownName(tie[end], known, `in the drawing by week ${week}`),
        })),
      ...tieFaults(tie, there).map((message) => ({ path: ['ties', i, 'from'], message })),
    ]),
    ...settled(hypotheses.kept, (i) => ['hypotheses', 'kept', i], 'keep'),
    ...settled(
      hypotheses.dropped.map(({ id }) => id),
      (i) => ['hypotheses', 'dropped', i, 'id'],
      'drop',
    ),
  ];
}

function tieFaults(tie: Week['ties'][number], there: State['ties']): string[] {
  const { from, to, kind } = tie;
  if (there.some((one) => one.from === to && one.to === from))
    return [`this line was first given from ${to} to ${from}. Write it that way round here too.`];
  if (kind === 'none' && !there.some((one) => tieName(one) === tieName(tie)))
    return [`there is no line from ${from} to ${to} that could end. Take this one out.`];
  return [];
}
