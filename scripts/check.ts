/**
 * Looks at all content of an authority and says in plain words what must be mended, and what is worth a look.
 * Exit code 0: nothing to mend; 1: something is; 2: the command itself was not understood.
 */
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asAnnotations } from '../src/record/check/report/github.ts';
import { generalOf } from '../src/record/check/content-files.ts';
import { summary } from '../src/record/check/report/grouped.ts';
import { asText } from '../src/record/check/report/text.ts';
import { contentFolder, noSuchAuthority } from '../src/record/folder.ts';
import { writeWhole } from '../src/record/write-whole.ts';

const usage = `npm run check                        all content, in words
npm run check -- news/an-item.mdx    what is said of one file or more
npm run check -- --report            a page to send to somebody: check-report.html
npm run check -- --json              for programs
npm run check -- --github            notes at the lines, in a workflow of GitHub`;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function asked() {
  try {
    const formats = { json: { type: 'boolean' }, report: { type: 'boolean' }, github: { type: 'boolean' } } as const;
    return parseArgs({ options: { ...formats, help: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    return stop(`${(error as Error).message.split('. ')[0]}. These are the ways to run it:\n\n${usage}`);
  }
}

const { values, positionals } = asked();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const missing = noSuchAuthority();
if (missing) stop(missing);

// A wrong TODAY is a sentence, no stack trace.
const [{ examine }, { asPage }, { today }] = await Promise.all([
  import('../src/record/check/content-check.ts'),
  import('../src/record/check/report/page.ts'),
  import('../src/record/dates.ts'),
]).catch((error: Error) => stop(error.message));

const files = globSync([generalOf(contentFolder), contentFolder].map((layer) => `${layer}/**/*.{md,mdx,yaml}`)).map(
  (file) => file.replaceAll('\\', '/'),
);
const chosen = positionals.map((name) => name.replaceAll('\\', '/').replace(/^\.\//, ''));
const lost = chosen.find((name) => !files.some((file) => file.endsWith(name)));
if (lost) stop(`There is no file ${lost} in ${contentFolder}/. Write its name from there, such as: news/an-item.mdx`);

const looked = chosen.length > 0 ? files.filter((file) => chosen.some((name) => file.endsWith(name))) : files;
const found = examine(contentFolder).filter(({ file }) => chosen.length === 0 || looked.includes(file));

if (values.report) {
  writeWhole('check-report.html', asPage(found, contentFolder, looked.length, today));
  console.log('The report is in check-report.html. Open it in a browser, or send it.');
} else if (values.json) console.log(JSON.stringify(found, null, 2));
else if (values.github) console.log([asAnnotations(found), summary(found, looked.length)].filter(Boolean).join('\n'));
else console.log(asText(found, looked.length));
process.exitCode = found.some(({ level }) => level === 'error') ? 1 : 0;
