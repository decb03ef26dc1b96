import type { Inspection } from '../schema/inspection.ts';
import { gradeInWords, readRecord } from './inspections.ts';

export type OldGrade = { word: string; year: string; successor: string; latestYear: string };

/** The overall grades of a record that have been replaced and are no longer held in any area. */
export function oldGrades(inspections: readonly Inspection[]): OldGrade[] {
  if (!inspections.some(({ judgements }) => judgements.overall)) return [];
  const { whole, latest } = readRecord(inspections);
  const held = new Set(Object.values(latest.judgements));
  const now = latest.judgements.overall ?? latest.judgements.helpAndProtection;
  return whole.flatMap(({ judgements: { overall }, fieldwork }) =>
    overall && now && !held.has(overall)
      ? [
          {
            word: gradeInWords[overall],
            year: fieldwork.to.slice(0, 4),
            successor: gradeInWords[now],
            latestYear: latest.fieldwork.to.slice(0, 4),
          },
        ]
      : [],
  );
}

/** Whether words state an old grade: the grade with its year, or the grade as a rating. */
const states = (text: string, { word, year }: OldGrade) =>
  (new RegExp(`\\b${word}\\b`).test(text) && text.includes(year)) ||
  new RegExp(`\\b(rated|judged|graded|rating|grade)\\b[^.]{0,40}[“‘"']?\\b${word}\\b`, 'i').test(text);

/**
 * Paragraphs that state a replaced grade in a section that does not say what replaced it.
 * @param body MDX; sections are what lies between headings
 * @returns the line of each within the body, and what to write
 */
export function oldGradeFaults(body: string, old: readonly OldGrade[]): { line: number; message: string }[] {
  const lines = body.split('\n');
  return old.flatMap((grade) => {
    const told = (text: string) => text.includes(grade.successor) || text.includes('<Judgement');
    return lines.flatMap((text, at) => {
      if (!states(text.replace(/<[^>]*>/g, ' '), grade)) return [];
      const start = lines.slice(0, at + 1).findLastIndex((line) => line.startsWith('#'));
      const end = lines.findIndex((line, i) => i > at && line.startsWith('#'));
      if (told(lines.slice(Math.max(start, 0), end < 0 ? undefined : end).join(' '))) return [];
      return [
        {
          line: at + 1,
          message: `“${grade.word}” was replaced by ${grade.successor} in ${grade.latestYear}, and the words around it do not say so. Write <Judgement year="${grade.year}" area="overall" /> instead.`,
        },
      ];
    });
  });
}
