/** Every page, drawing and stylesheet of two councils is valid by the Nu HTML checker, the W3C's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { none } from '../none.ts';

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  message: string;
  url?: string;
  lastLine?: number;
  extract?: string;
}

const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

/** What the checker takes for a mistake and is none. One that excuses nothing any more fails, and goes. */
const excused: [message: RegExp, why: string][] = [
  [/at-rule “@(container|position-try)”/, 'Its reader of CSS knows no container queries and no anchors yet.'],
  [/“(container-type|position-(anchor|area|try-fallbacks))”: Property/, 'The same: CSS Containment 3, CSS Anchor 1.'],
  [/“field-sizing”: Property/, 'CSS Basic UI 4. A field that cannot grow scrolls.'],
  [/“(paint-order|vector-effect)”: Property/, 'Properties of SVG 2, which CSS may set.'],
  [/“(--[\w-]+|font-size)”: Parse Error/, 'It knows no lengths of a container (cqw, cqi).'],
  [/too few values for the property “linear-gradient”/, 'A colour with two places is two stops: CSS Images 4.'],
  // Where pages are files, nothing is of the same origin. Chromium holds every page to its policy in the browser tests.
  [/violates Content Security Policy/, 'It compares addresses with an origin that files have not.'],
];

/** All it says of a folder's pages, drawings and stylesheets, in at most 1 GB of memory. */
function say(folder: string): Message[] {
  const options = ['-Xss2m', '-Xmx1g', '-jar', jar, '--also-check-css', '--also-check-svg', '--skip-non-html'];
  const run = spawnSync('java', [...options, '--format', 'json', '--exit-zero-always', folder], {
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (run.error) throw new Error('There is no Java here. Install it: apt-get install default-jre-headless');
  return (JSON.parse(run.stderr.slice(run.stderr.indexOf('{'))) as { messages: Message[] }).messages;
}

const needed = new Set<RegExp>();
const folders = [process.env.OUT ?? 'dist', process.env.OTHER].filter((folder) => folder !== undefined);

for (const folder of folders)
  test(`${folder}: nothing that the Nu checker finds`, () => {
    none(existsSync(`${folder}/index.html`) ? [] : [`There is no site in ${folder}. Build it first.`]);
    const found = say(folder).filter(({ message }) => {
      const by = excused.filter(([pattern]) => pattern.test(message));
      for (const [pattern] of by) needed.add(pattern);
      return by.length === 0;
    });
    none(
      found.map(
        ({ url = '', lastLine = 0, message, extract = '' }) =>
          `${url.replace(`file:${resolve(folder)}`, '')}, line ${lastLine}: ${message} ${extract.replace(/\s+/g, ' ')}`,
      ),
    );
  });

test('each excuse is still needed', () =>
  none(excused.filter(([pattern]) => !needed.has(pattern)).map(([pattern, why]) => `${pattern}: ${why} Take it out.`)));
