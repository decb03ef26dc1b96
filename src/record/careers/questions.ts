import { group, type Answered, type Question } from '../../schema/question.ts';
import { citationsIn } from '../claims.ts';
import { type splitMdx } from '../check/content-files.ts';
import { readYaml } from '../check/read-yaml.ts';
import { inWords } from '../dates.ts';

/** How far a question is answered, in words. */
export const stateInWords: Record<Answered, string> = {
  yes: 'Answered',
  partly: 'Answered in part',
  'not yet': 'Not published yet',
  'not looked for': 'Not answered yet',
};

/** The share of questions that are answered, none left out: “1 of 20 answered, 10 in part, 9 not published yet.” */
export function shareInWords(questions: readonly Pick<Question, 'answered'>[]): string {
  const count = (state: Answered) => questions.filter(({ answered }) => answered === state).length;
  const open = [`${count('not yet')} not published yet`, `${count('not looked for')} not looked for yet`];
  const told = count('not looked for') === 0 ? open.slice(0, 1) : count('not yet') === 0 ? open.slice(1) : open;
  return `${[`${count('yes')} of ${questions.length} answered`, `${count('partly')} in part`, ...told].join(', ')}.`;
}

/** The day of the oldest check, for the share is no newer than that: “As at 22 November 2026.” */
export const asAtInWords = (questions: readonly Pick<Question, 'reviewed'>[]): string =>
  `As at ${inWords(questions.map(({ reviewed }) => reviewed).toSorted()[0] ?? '')}.`;

/** Below 0 where the first stands before the second: by group, and in its group by order. */
export const byPlace = (a: Question, b: Question): number =>
  group.options.indexOf(a.group) - group.options.indexOf(b.group) || a.order - b.order;

const why = /^## Why it matters[ \t]*\r?$/m;

/**
 * Where the words of a question do not bear out what its fields say of them. What stands before “Why it matters” is the
 * answer; after it, evidence from elsewhere answers nothing.
 * @param parts the file, its fields apart
 * @returns the line in the file, and what to write
 */
export function answerFaults(parts: NonNullable<ReturnType<typeof splitMdx>>): { line: number; message: string }[] {
  const { front, body, bodyLine } = parts;
  const { data, lineOf } = readYaml(front, 2);
  const { answered, claim } = (data ?? {}) as Partial<Question>;
  const end = why.exec(body)?.index;
  if (end === undefined)
    return [{ line: bodyLine, message: 'Write the answer, then a heading of its own: ## Why it matters.' }];
  const answer = body.slice(0, end);
  const stated = /<(Claim|Quote|Said)\b/.exec(answer)?.index;
  if (answered?.startsWith('not') && stated !== undefined) {
    const line = bodyLine + answer.slice(0, stated).split('\n').length - 1;
    return [
      { line, message: 'What is stated before “Why it matters” answers. Write answered: partly, or take it out.' },
    ];
  }
  if ((answered === 'yes' || answered === 'partly') && stated === undefined) {
    const message = `answered: ${answered}, but no claim or quotation stands before “Why it matters”. Add one, or write answered: not yet.`;
    return [{ line: lineOf(['answered']), message }];
  }
  if (claim && !citationsIn(answer).some(({ kind, id }) => kind === 'claim' && id === claim)) {
    const message = `claim: “${claim}” is not in the answer. Add <Claim id="${claim}" /> to it, so that its source is shown.`;
    return [{ line: lineOf(['claim']), message }];
  }
  return [];
}
