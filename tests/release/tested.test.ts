/** What the accessibility statement says of tests is what these checks do: versions of the system's programs, numbers of pages. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { knownBrowser } from '../../scripts/browser.ts';
import { tested } from '../../src/record/tested.ts';
import { oneOfEach } from '../kinds.ts';
import { none } from '../none.ts';
import { sampleOf } from '../sample.ts';
import { everyPage } from './looked.ts';

const write = (is: string, tool: string) =>
  `src/record/tested.ts does not say of ${tool}: ${is}. When all checks have passed, write that, and the day.`;

test('the browser is the one that is named', () => {
  const [is = ''] = /\d+/.exec(spawnSync(knownBrowser(), ['--version'], { encoding: 'utf8' }).stdout) ?? [];
  const named = tested.filter(({ tool }) => tool.name === 'Chromium');
  none(named.filter(({ tool }) => tool.version !== is).map(({ tool }) => write(`version ${is}`, tool.name)));
});

test('as many pages are looked at as are said', () => {
  const pages = everyPage();
  const counts: [file: string, count: number][] = [
    ['tests/release/axe-all.test.ts', pages.length],
    ['tests/release/second-engine.test.ts', sampleOf(pages).size],
    ['tests/release/adaptable.test.ts', oneOfEach(resolve(process.env.OUT ?? 'dist'), true).length],
  ];
  none(
    counts.flatMap(([file, is]) =>
      tested
        .filter(({ files, count }) => files.includes(file) && count !== is)
        .map(({ tool }) => write(`${is} pages`, tool.name)),
    ),
  );
});
