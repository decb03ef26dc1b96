import type { Quotation } from '../../schema/quotation.ts';
import { examine } from '../check/content-check.ts';
import type { Finding } from '../check/finding.ts';
import { isVerified } from '../claims.ts';
import { inWords } from '../dates.ts';
import { fieldOf, heldInWords, waitingIn } from '../drafts/waiting.ts';
import { upper } from '../upper.ts';
import type { GroupName } from './groups.ts';
import { firstToFill } from './first.ts';
import { byDay, closingTask, reviewsOf, taskOf, type Task } from './tasks.ts';
import { thingsIn, type Thing } from './things.ts';

/** A finding as a task of the thing it is in: of a list, the last that begins before its line. */
function mending({ file, line, message }: Finding, things: readonly Thing[], when?: string): Task {
  const thing = things.findLast((one) => one.file === file && one.lineOf([]) <= line);
  const known = thing
    ? taskOf(thing, [], '')
    : { kind: 'file', title: file, owner: undefined, path: undefined, form: undefined };
  return { ...known, file, line, says: upper(message), when };
}

/** What will stop the site on a day on which pages are published by themselves, and does not stop it now. */
function ahead(folder: string, today: string, days: readonly string[], things: readonly Thing[]): Task[] {
  const key = ({ file, line, message }: Finding) => `${file} ${line} ${message}`;
  const known = new Set(errorsOn(folder, today).map(key));
  return [...new Set(days)].toSorted().flatMap((day) =>
    errorsOn(folder, day)
      .filter((one) => !known.has(key(one)))
      .map((one) => (known.add(key(one)), mending(one, things, `On ${inWords(day)}`))),
  );
}
const errorsOn = (folder: string, day: string) => examine(folder, day, false).filter(({ level }) => level === 'error');

/**
 * All there is to do in an authority's folder on a day, by what to do first.
 * @param used the ids of the claims that a page uses, drafts among them
 */
export function worklist(folder: string, today: string, used: ReadonlySet<string>): Record<GroupName, Task[]> {
  const all = thingsIn(folder);
  const held = new Map(waitingIn(folder, today).map((one) => [one.file, one]));
  const out = all.filter(({ file }) => !held.has(file));
  const of = (kind: Thing['kind'], from = out) => from.filter((one) => one.kind === kind);
  const findings = examine(folder, today, false);
  const errors = findings.filter(({ level, rule }) => level === 'error' && rule !== 'quotation');
  const named = (rule: string) => findings.filter((one) => one.rule === rule).map((one) => mending(one, all));
  const { overdue, soon } = byDay(
    out.flatMap((one) => reviewsOf(one, today)),
    today,
  );
  const days = [...held.values()].flatMap(({ from }) => from ?? []);
  return {
    mend: [...errors.map((one) => mending(one, all)), ...ahead(folder, today, days, all)],
    first: firstToFill(folder),
    overdue: [...named('record-due'), ...overdue],
    elections: named('pre-election'),
    quotations: of('quotations')
      .filter(({ data }) => !isVerified(data as Quotation))
      .map((one) => taskOf(one, ['text'], 'Run npm run verify-quotes with its document.')),
    vacancies: of('vacancies').flatMap((one) => closingTask(one) ?? []),
    soon,
    waiting: all.flatMap((one) => {
      const waits = held.get(one.file);
      const says = waits?.from
        ? 'It is published by the first build on that day.'
        : 'When it is ready, take draft out and publish.';
      return waits ? [taskOf(one, [fieldOf(waits)], says, heldInWords(waits))] : [];
    }),
    questions: of('questions').flatMap((one) =>
      one.data['answered'] === 'yes'
        ? []
        : [
            taskOf(
              one,
              ['answered'],
              one.data['answered'] === 'partly'
                ? 'Answered in part. Ask the service for the rest, with a source.'
                : one.data['answered'] === 'not yet'
                  ? 'Not published yet. Ask the service for an answer, with a source.'
                  : 'Nobody has looked yet. Look for an answer, or ask the service, with a source.',
            ),
          ],
    ),
    unused: of('claims')
      .filter(({ id }) => !used.has(id))
      .map((one) => taskOf(one, ['id'], 'Name it on a page, or take it out of its file.')),
  };
}
