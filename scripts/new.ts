/**
 * Makes something new: asks what, asks for its fields, and writes a draft, or a thing more into a list.
 * npm run new, or without questions: npm run new -- news --title "…" --happened 2026-11
 * Exit code 0: written; 1: nothing is written, for something is missing or somebody stopped; 2: not understood.
 */
import { intro, log, outro, select } from '@clack/prompts';
import { complete, faultOf, faultsOf, lostName, plainly, valueAt, type Answers } from '../src/editor/new/answers.ts';
import { askWhich, said, Stopped } from '../src/editor/new/ask.ts';
import { defaultsFor } from '../src/editor/new/defaults.ts';
import { findingsFor, textOf, write } from '../src/editor/new/file.ts';
import { askOne, fill, type Here } from '../src/editor/new/fill.ts';
import { flagsOf, givenBy } from '../src/editor/new/flags.ts';
import { fieldsFor, isAskable, kindOf, noKind, offered, schemaOf } from '../src/editor/new/kinds.ts';
import { nextSteps } from '../src/editor/new/next-steps.ts';
import { placeFor } from '../src/editor/new/place.ts';
import { fieldsInWords, schemaAt, usage } from '../src/editor/new/words.ts';
import { today } from '../src/record/dates.ts';
import { contentFolder as folder, noSuchAuthority } from '../src/record/folder.ts';
import { kinds, type Kind } from '../src/schema/kinds.ts';

const here: Here = { folder, today, talks: Boolean(process.stdin.isTTY && process.stdout.isTTY) };
const [word, ...words] = process.argv.slice(2);
const helps = word === '--help' || words.includes('--help');

function stop(message: string, code: 1 | 2): never {
  console.error(message);
  process.exit(code);
}

try {
  const lost = noSuchAuthority();
  if (lost) stop(lost, 2);
  if (word === '--help') console.log(usage());
  else if (word === undefined && !here.talks) stop(usage(), 2);
  else if (word !== undefined && !kindOf(word)) stop(`${noKind(word)}\n\n${usage()}`, 2);
  else {
    const kind = word === undefined ? await askKind() : kindOf(word)!;
    if (helps) console.log(fieldsInWords(kind, defaultsFor(folder, kind, today), folder));
    else await make(kind);
  }
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  stop(`Nothing is written. ${error.message}`.trim(), 1);
}

async function askKind(): Promise<Kind> {
  intro('Something new');
  const options = offered.map((kind) => ({ value: kind, label: kinds[kind].one, hint: kinds[kind].at }));
  return kindOf(await said(select<string>({ message: 'What do you want to make?', options, maxItems: 14 })))!;
}

/** What the command itself has said, each of it right. */
function given(kind: Kind) {
  const fields = fieldsFor(kind);
  const { answers, faults, ...where } = givenBy(words, fields);
  if (faults.length > 0)
    stop(`${faults.join('\n')}\n\n${fieldsInWords(kind, defaultsFor(folder, kind, today), folder)}`, 2);
  const wrong = flagsOf(fields).flatMap(({ flag, field }) => {
    const value = valueAt(answers, flag);
    if (value === undefined) return [];
    const fault = faultOf(schemaAt(schemaOf(kind), flag), flag, value) ?? lostName(folder, field, value);
    return fault ? [`--${flag}: ${fault}`] : [];
  });
  if (wrong.length > 0) throw new Stopped(wrong.join('\n'));
  return { answers, where };
}

async function make(kind: Kind): Promise<void> {
  const { answers, where } = given(kind);
  await fill(kind, answers, here);
  for (;;) {
    const data = complete(schemaOf(kind), answers);
    const faults = faultsOf(kind, data);
    if (faults.length === 0) {
      const file = await placeFor(kind, data, { ...where, ...here });
      const text = textOf(kind, data, file);
      const found = await findingsFor(folder, file, text, today);
      const draft = 'draft' in data;
      if (draft || found.length === 0) {
        write(file, text);
        return tell(nextSteps(kind, file, draft, found));
      }
      faults.push(...found.map(({ message }) => ({ path: [/^(\w+): /.exec(message)?.[1] ?? 'text'], message })));
    }
    const told = faults.map(({ path, message }) => `${path.join('.')}: ${plainly(message)}`).join('\n');
    if (!here.talks) throw new Stopped(`\n${told}`);
    log.warn(told);
    await again(kind, answers, new Set(faults.map(({ path }) => path[0])));
  }
}

/** Asks once more for what is wrong, and for whatever else somebody chooses. */
async function again(kind: Kind, answers: Answers, wrong: Set<PropertyKey | undefined>): Promise<void> {
  const fields = fieldsFor(kind).filter(isAskable);
  const first = fields.map(({ name }) => name).filter((name) => wrong.has(name));
  for (const name of await askWhich('Which of these do you want to change?', fields, first))
    await askOne(kind, name, answers, here);
}

function tell(said: string): void {
  if (here.talks) outro(said.replaceAll('\n', '\n   '));
  else console.log(said);
}
