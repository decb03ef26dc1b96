import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { none } from '../none.ts';

const root = join(import.meta.dirname, '../..');
type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { uses?: string; 'timeout-minutes'?: number; permissions?: object; steps?: Step[] };
type Workflow = { on: Record<string, unknown>; permissions?: Record<string, string>; jobs: Record<string, Job> };

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
const workflows = globSync('.github/workflows/*.yml', { cwd: root })
  .toSorted()
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** What would go wrong on the host, a sentence each. */
function faultsOf(file: string, text: string): string[] {
  const { on, permissions, jobs } = parse(text) as Workflow;
  const faults: string[] = [];
  const say = (message: string) => faults.push(`${file}: ${message}`);
  if (!permissions) say('there are no permissions, so it may do whatever the repository allows. Write: contents: read');
  if (Object.values(permissions ?? {}).includes('write')) say('every job may write. Give it to the one that must.');
  if (/secrets\.|github\.event\.(?!pull_request\.head\.repo\.fork)/.test(text))
    say('it reads a secret, or words that anybody may have written.');
  if ('schedule' in on && ('push' in on || 'pull_request' in on))
    say('when GitHub stops its schedule, it stops the runs on changes too. Give the schedule a file of its own.');
  for (const [name, job] of Object.entries(jobs)) {
    if (job.uses && !existsSync(join(root, job.uses))) say(`${name}: there is no ${job.uses}.`);
    if (!job.uses && !job['timeout-minutes']) say(`${name}: without timeout-minutes it may run for six hours.`);
    for (const { uses, run = '', with: given } of job.steps ?? []) {
      if (run.includes('${{')) say(`${name}: hand values to a command by env, where nothing in them can be run.`);
      for (const [, script] of run.matchAll(/npm (?:run )?(?:--silent )?([\w:-]+)/g))
        if (!Object.hasOwn(scripts, script!)) say(`${name}: there is no command npm run ${script}.`);
      for (const [, script] of run.matchAll(/node (\S+)/g))
        if (!existsSync(join(root, script!))) say(`${name}: there is no ${script}.`);
      if (uses && !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses)) say(`${name}: ${uses} may change. Write its full hash.`);
      if (uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false)
        say(`${name}: it leaves its key behind for later steps. Write: persist-credentials: false`);
    }
  }
  return faults;
}

test('every workflow has its commands, its limits and no more rights than it needs', () => {
  assert.deepEqual(
    workflows.map(({ file }) => basename(file)),
    ['check.yml', 'links.yml', 'nightly.yml', 'publish.yml'],
  );
  none(workflows.flatMap(({ file, text }) => faultsOf(file, text)));
});

test('an action is everywhere the same version, said beside its hash', () => {
  const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (\w[\w/-]+)@(.*)/g)]);
  const versions = Map.groupBy(used, ([, action]) => action!);
  for (const [action, all] of versions) assert.equal(new Set(all.map(([, , version]) => version)).size, 1, action);
  for (const [line] of used) assert.match(line, /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('every file with a schedule is switched on again at night', () => {
  const scheduled = workflows.filter(({ text }) => 'schedule' in (parse(text) as Workflow).on);
  const nightly = workflows.find(({ file }) => file.endsWith('nightly.yml'))!.text;
  for (const { file } of scheduled) assert.match(nightly, new RegExp(`for file in .*\\b${basename(file)}\\b`));
});

test('each fault is found', () => {
  const wrong = `
on: { push: {}, schedule: [] }
permissions: { contents: write }
jobs:
  a: { uses: ./.github/workflows/none.yml }
  b:
    steps:
      - uses: actions/checkout@v7
      - run: npm run nothing && node scripts/none.ts
      - run: echo \${{ github.event.issue.title }} \${{ secrets.KEY }}
`;
  assert.deepEqual(
    faultsOf('x.yml', wrong).map((fault) => fault.replace(/^x\.yml: /, '').slice(0, 28)),
    [
      'every job may write. Give it',
      'it reads a secret, or words ',
      'when GitHub stops its schedu',
      'a: there is no ./.github/wor',
      'b: without timeout-minutes i',
      'b: actions/checkout@v7 may c',
      'b: it leaves its key behind ',
      'b: there is no command npm r',
      'b: there is no scripts/none.',
      'b: hand values to a command ',
    ],
  );
  assert.match(faultsOf('x.yml', 'on: {}\njobs: {}\n')[0]!, /no permissions/);
});
