import { globSync } from 'node:fs';
import { readText } from './content-files.ts';

/** How long the record may go without somebody looking for a newer inspection, in days. */
const patience = 90;
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * Everything in an authority's folder whose review day has passed: advice, not a fault, for the page says so itself.
 * @param today the day the build takes for today
 */
export function overdue(folder: string, today: string): { file: string; line: number; message: string }[] {
  return globSync(`${folder}/**/*.{yaml,mdx}`)
    .toSorted()
    .flatMap((file) =>
      readText(file)
        .split('\n')
        .flatMap((text, index) => {
          const [, field, day] = /^\s*(reviewBy|recordChecked):\s*["']?(\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
          const found = { file, line: index + 1 };
          if (field === 'reviewBy' && day! < today)
            return [
              { ...found, message: `due for review since ${day}. Read it against its source, then move the day.` },
            ];
          if (field === 'recordChecked' && days(day!, today) > patience)
            return [
              {
                ...found,
                message: `nobody has looked for a newer inspection since ${day}. Look, then change the day.`,
              },
            ];
          return [];
        }),
    );
}
