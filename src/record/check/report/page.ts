import { inWords } from '../../dates.ts';
import type { Finding } from '../finding.ts';
import { byFile, headings, summary, type Level } from './grouped.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
:root{color-scheme:light dark;--soft:color-mix(in srgb,CanvasText 75%,Canvas)}
body{margin:0 auto;padding:2rem 1rem 4rem;max-width:54rem;font:1.0625rem/1.5 Verdana,sans-serif}
h1{font-size:2.25rem;line-height:1.1;margin:0 0 1rem}
h2{margin:3rem 0 0;border-top:4px solid;padding-top:.5rem}
h3{margin:2rem 0 .5rem;font-size:1.0625rem;overflow-wrap:anywhere}
ul{list-style:none;margin:0;padding:0}
li{display:grid;grid-template-columns:5rem 1fr;gap:0 1rem;padding:.6rem 0;border-top:1px solid;break-inside:avoid}
li span,small{color:var(--soft)}
small{grid-column:2;font-size:.9rem}
p{max-width:40rem}
@media(max-width:30rem){li{grid-template-columns:1fr}small{grid-column:1}}`;

const item = ({ line, message, why }: Finding) =>
  `<li><span>Line ${line}</span><b>${escaped(message)}</b><small>${escaped(why)}</small></li>`;

const section = (findings: readonly Finding[], level: Level) => {
  const files = byFile(findings, level);
  const told = files.map(([file, found]) => `<h3>${escaped(file)}</h3>\n<ul>${found.map(item).join('\n')}</ul>`);
  return files.length === 0
    ? ''
    : `<section class="${level}"><h2>${headings[level]}</h2>\n${told.join('\n')}</section>`;
};

/**
 * The findings as a page for somebody who was sent it: one file, with nothing beside it.
 * @param folder the authority's folder
 * @param files how many files were looked at
 */
export const asPage = (findings: readonly Finding[], folder: string, files: number, today: string): string =>
  `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>Check of ${escaped(folder)}, ${inWords(today)}</title><style>${style}</style></head>
<body><main><h1>What the check found</h1>
<p>${escaped(folder)}, on ${inWords(today)}. ${escaped(summary(findings, files))}</p>
${section(findings, 'error')}
${section(findings, 'advice')}
</main></body>
</html>
`;
