import { kinds, type Kind } from '../../schema/kinds.ts';
import { answerFaults } from '../careers/questions.ts';
import { historyFaults } from '../history.ts';
import { oldGradeFaults } from '../inspections/old-grade-check.ts';
import { vacancyFileFaults } from '../vacancies/vacancy.ts';
import { readText, splitMdx } from './content-files.ts';
import { readYaml, type Located } from './read-yaml.ts';
import { dataFaults, type Context } from './data-check.ts';
import type { Finding } from './finding.ts';
import { checkMarkdown } from './markdown-check.ts';
import { checkMdx, type Fault } from './mdx-check.ts';
import { reasons, type Reason } from './reasons.ts';
import type { ContentFile } from './rule.ts';

const FENCES = 'The file must begin with its fields between two lines of three dashes: ---';

/** Everything that is to be said of one file of an authority's folder, in the order of its lines. */
export function checkFile(kind: Kind, file: string, context: Context): Finding[] {
  const text = readText(file);
  const { faults, ...seen } =
    kinds[kind].ending === 'yaml' ? fieldsOf(kind, readYaml(text), file, context) : pageOf(kind, file, text, context);
  const lost = text.indexOf('\uFFFD');
  const letter =
    lost < 0 ? [] : [{ rule: 'letter' as const, line: text.slice(0, lost).split('\n').length, message: LETTER }];
  const { ids, folder, today } = context;
  const page: ContentFile = { body: '', bodyLine: 1, tree: undefined, ...seen, file, kind, text, ids, folder, today };
  const said = [
    ...[...letter, ...faults].map((fault): Finding => ({ ...fault, file, level: 'error', why: reasons[fault.rule] })),
    ...context.rules
      .flatMap(({ name, level, why, find }) =>
        find(page).map((said): Finding => ({ ...said, file, level, rule: name, why })),
      )
      .filter(({ line }) => !letter.some((lost) => lost.line === line)),
  ];
  return said.toSorted((a, b) => a.line - b.line);
}
const LETTER = 'A letter here cannot be read. Save the file as UTF-8, and look at the letter again.';

type Seen = Pick<ContentFile, 'data' | 'lineOf'> & Partial<ContentFile> & { faults: Fault[] };

/** What cannot be read, and what is wrong with the rest: of a line that cannot be read nothing more is said. */
function fieldsOf(kind: Kind, located: Located, file: string, context: Context): Seen {
  const { legible, lineOf, faults, unread } = located;
  const lines = new Set(faults.map(({ line }) => line));
  const lost = (message: string) => unread.some((name) => message.includes(`Add a line "${name}: …".`));
  const data = legible && typeof legible === 'object' && !Array.isArray(legible) ? legible : undefined;
  return {
    data: data as Record<string, unknown> | undefined,
    lineOf,
    faults: [
      ...faults.map((fault) => ({ ...fault, rule: 'field-line' as const })),
      ...dataFaults(kind, located, file, context).filter(({ line, message }) => !lines.has(line) && !lost(message)),
    ],
  };
}

function pageOf(kind: Kind, file: string, text: string, context: Context): Seen {
  const whole = splitMdx(text);
  const parts = whole ? { ...whole, frontLine: 2 } : guessedParts(text);
  const fences: Fault[] = whole ? [] : [{ rule: 'fields', line: 1, message: FENCES }];
  if (!parts) return { data: undefined, lineOf: () => 1, faults: fences };
  const { front, frontLine, body, bodyLine } = parts;
  const { faults, ...fields } = fieldsOf(kind, readYaml(front, frontLine), file, context);
  const { tree, faults: inBody } = (kinds[kind].ending === 'md' ? checkMarkdown : checkMdx)(
    body,
    bodyLine,
    context.ids,
    file,
  );
  const about = (rule: Reason, said: Omit<Fault, 'rule'>[], from = 1): Fault[] =>
    said.map(({ line, message }) => ({ rule, line: line + from - 1, message }));
  return {
    ...fields,
    tree,
    body,
    bodyLine,
    faults: [
      ...fences,
      ...faults,
      ...inBody,
      ...about('vacancy', kind === 'vacancies' ? vacancyFileFaults(file, parts) : []),
      ...about('answer', kind === 'questions' ? answerFaults(parts) : []),
      ...about('old-grade', oldGradeFaults(body, context.position), bodyLine),
      ...about('history', historyFaults(body), bodyLine),
    ],
  };
}

/** Where a line of dashes is missing: the fields end at the first line that is none. */
function guessedParts(text: string) {
  const lines = text.split(/\r?\n/);
  const first = lines[0] === '---' ? 1 : 0;
  const many = lines.slice(first).findIndex((line) => !/^([\w-]+:|\s+\S|- |#)/.test(line));
  const end = first + (many < 0 ? lines.length : many);
  const body = end + Number(lines[end] === '---');
  return end === first
    ? undefined
    : {
        front: lines.slice(first, end).join('\n'),
        frontLine: first + 1,
        body: lines.slice(body).join('\n'),
        bodyLine: body + 1,
      };
}
