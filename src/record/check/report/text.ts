import { styleText } from 'node:util';
import type { Finding } from '../finding.ts';
import { byFile, headings, summary, type Level } from './grouped.ts';

const wide = 100;

/** Words in lines that a narrow window holds, each begun by the same spaces. */
function wrapped(words: string, indent: string): string {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1)!;
    if (line && indent.length + line.length + word.length >= wide) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${indent}`);
}

const indent = ' '.repeat(12);

function fileInWords([file, findings]: [string, Finding[]]): string {
  const lines = findings.flatMap(({ line, message, why, rule }, i) => [
    `  ${styleText('dim', `line ${line}`.padEnd(10))}${wrapped(message, indent)}`,
    // Once for all that follow for the same reason.
    ...(findings[i + 1]?.rule === rule ? [] : [styleText('dim', `${indent}Why: ${wrapped(why, `${indent}     `)}`)]),
  ]);
  return [styleText('bold', file), ...lines].join('\n');
}

/**
 * The findings for a terminal: what must be mended, then advice, by file, and a summary.
 * @param files how many files were looked at
 */
export function asText(findings: readonly Finding[], files: number): string {
  const sections = (['error', 'advice'] as Level[]).flatMap((level) => {
    const found = byFile(findings, level);
    return found.length === 0 ? [] : [styleText('underline', headings[level]), ...found.map(fileInWords)];
  });
  return [...sections, summary(findings, files)].join('\n\n');
}
