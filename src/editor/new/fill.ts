import { note } from '@clack/prompts';
import type { Kind } from '../../schema/kinds.ts';
import { put, valueAt, type Answers } from './answers.ts';
import { ask, askWhich, Stopped } from './ask.ts';
import { defaultsFor, thingsOf } from './defaults.ts';
import { freeName, nameFrom } from './file.ts';
import { fieldsFor, isAskable, isNeeded, schemaOf, shapeOf } from './kinds.ts';
import { missingInWords, missingOf } from './words.ts';

/** Where and when something new is made, and whether somebody is there to be asked. */
export type Here = { folder: string; today: string; talks: boolean };

/** Asks for one field, again where it has been answered. */
export async function askOne(kind: Kind, name: string, answers: Answers, { folder }: Here): Promise<void> {
  const field = fieldsFor(kind).find((one) => one.name === name)!;
  answers[name] = await ask(field, shapeOf(schemaOf(kind))[name]!, folder, answers[name]);
}

/**
 * Answers what is needed and not answered yet: as it usually is, else by asking; then asks what else shall be filled in.
 * @throws Stopped with what is missing, where nobody can be asked
 */
export async function fill(kind: Kind, answers: Answers, here: Here): Promise<void> {
  const usual = takeUsual(kind, answers, here);
  const missing = missingOf(kind, (flag) => valueAt(answers, flag) !== undefined);
  const asked = missing.filter((flag) => flag !== 'id');
  if (!here.talks && asked.length > 0) throw new Stopped(missingInWords(kind, asked, here.folder));
  for (const name of new Set(asked.map((flag) => flag.split('.')[0]!))) await askOne(kind, name, answers, here);
  // The name of a thing in a list comes from its words, once they are there.
  if (missing.includes('id')) await nameIt(kind, answers, here);
  if (here.talks && asked.length > 0) await askRest(kind, answers, usual, here);
}

/** @returns the names of the fields that are answered as usual */
function takeUsual(kind: Kind, answers: Answers, { folder, today }: Here): string[] {
  const shape = shapeOf(schemaOf(kind));
  const usual = defaultsFor(folder, kind, today);
  const open = fieldsFor(kind).filter(
    ({ name }) => usual[name] !== undefined && isNeeded(shape[name]!) && answers[name] === undefined,
  );
  for (const { name, widget } of open) put(answers, name, widget === 'number' ? Number(usual[name]) : usual[name]);
  return open.map(({ name }) => name);
}

async function nameIt(kind: Kind, answers: Answers, here: Here): Promise<void> {
  const words = String(answers['text'] ?? answers['title'] ?? answers['term'] ?? '');
  const ids = thingsOf(here.folder, kind).map(({ id }) => id);
  answers['id'] = freeName(nameFrom(words), ids);
  if (here.talks) await askOne(kind, 'id', answers, here);
}

/** What is as it usually is, to be changed or not; and what may be filled in as well. */
async function askRest(kind: Kind, answers: Answers, usual: string[], here: Here): Promise<void> {
  const fields = fieldsFor(kind).filter(isAskable);
  const shape = shapeOf(schemaOf(kind));
  const known = fields.filter(({ name }) => usual.includes(name));
  const lines = known.map(({ name, label }) => `${label}: ${String(answers[name])}`);
  if (lines.length > 0) note(lines.join('\n'), 'As usual');
  const open = fields.filter(({ name }) => !isNeeded(shape[name]!) && answers[name] === undefined);
  const chosen = await askWhich('Change one of these, or fill in more? Enter alone for no.', [...known, ...open]);
  for (const name of chosen) await askOne(kind, name, answers, here);
}
