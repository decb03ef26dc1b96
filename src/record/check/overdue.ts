import { existsSync, globSync } from 'node:fs';
import type { Authority } from '../../schema/authority.ts';
import { generalOf, readText } from './content-files.ts';
import { readYaml } from './read-yaml.ts';
import { inWords } from '../dates.ts';
import type { Finding } from './finding.ts';
import { reasons, type Reason } from './reasons.ts';
import { backOn } from '../pre-election/pre-election.ts';

/** How long the record may go without somebody looking for a newer inspection, in days. */
const patience = 90;
/** How long before a pre-election period, or the end of a consent, an editor is told of it, in days. */
const notice = 30;
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const advice = (rule: Reason, said: Pick<Finding, 'file' | 'line' | 'message'>): Finding[] => [
  { ...said, rule, level: 'advice', why: reasons[rule] },
];

/**
 * Everything in an authority's folder whose day has come: advice, not a fault, for the page says so itself.
 * @param today the day the build takes for today
 */
export const overdue = (folder: string, today: string): Finding[] => [
  ...preElection(`${folder}/authority.yaml`, today),
  ...reviews(folder, today),
];

/** What to do about a pre-election period that is near, is on, or is over. */
function preElection(file: string, today: string): Finding[] {
  if (!existsSync(file)) return [];
  const { data, lineOf } = readYaml(readText(file));
  const period = (data as Partial<Authority> | undefined)?.preElection;
  if (!period || days(today, period.from) > notice) return [];
  const message =
    today < period.from
      ? `the pre-election period begins on ${inWords(period.from)}. Build and publish on that day, so that councillors’ words are withheld.`
      : today <= period.to
        ? `councillors’ names and words are withheld until ${backOn(period)}. Build and publish again on that day.`
        : `the pre-election period ended on ${inWords(period.to)}. Take preElection out.`;
  return advice('pre-election', { file, line: lineOf(['preElection']), message });
}

/** What is past its review day. */
function reviews(folder: string, today: string): Finding[] {
  return globSync([generalOf(folder), folder].map((layer) => `${layer}/**/*.{yaml,mdx}`))
    .toSorted()
    .flatMap((file) =>
      readText(file)
        .split('\n')
        .flatMap((text, index) => {
          const [, field, day] =
            /^\s*(reviewBy|recordChecked|consentReview):\s*["']?(\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
          const say = (rule: Reason, message: string) => advice(rule, { file, line: index + 1, message });
          if (field === 'reviewBy' && day! < today)
            return say('review-due', `due for review since ${day}. Read it against its source, then move the day.`);
          if (field === 'consentReview' && days(today, day!) <= notice) {
            const gone =
              day! < today ? `nobody has asked again by ${day}, so it is withdrawn` : `it is withdrawn after ${day}`;
            return say('consent-due', `${gone}. Ask the person, then change consent and move the day.`);
          }
          if (field === 'recordChecked' && days(day!, today) > patience)
            return say(
              'record-due',
              `nobody has looked for a newer inspection since ${day}. Look, then change the day.`,
            );
          return [];
        }),
    );
}
