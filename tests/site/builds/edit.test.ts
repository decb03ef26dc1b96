/** What an editor sees who starts `npm run edit`: the addresses, the pages, and a mistake in words in the page's place. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../free-port.ts';

const content = '.cache/test/edit/harbour';
const patience = 60_000;
let site = '';
let said = '';
let editing: ChildProcess;

const ask = (path: string) =>
  fetch(new URL(path, site), { headers: { accept: 'text/html' } }).then(async (answer) => ({
    status: answer.status,
    text: await answer.text(),
  }));

/** What the page answers once it answers so; a save takes a moment to be seen. */
async function answers(path: string, status: number) {
  for (const start = Date.now(); ; await wait(200)) {
    const answer = await ask(path);
    if (answer.status === status) return answer.text;
    assert.ok(Date.now() - start < patience, `${path} still answers ${answer.status}:\n${answer.text.slice(0, 500)}`);
  }
}

before(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/harbour', content, { recursive: true });
  const news = readFileSync(`${content}/news/boats.mdx`, 'utf8');
  writeFileSync(`${content}/news/ropes.mdx`, news.replace('title: The boats are back', 'title: Ropes\ndraft: true'));
  const port = await freePort();
  editing = spawn(process.execPath, ['scripts/edit.ts'], {
    env: { ...process.env, AUTHORITY: `../${content}`, PORT: String(port), TODAY: '2026-11-22' },
  });
  const ready = new Promise<void>((done, failed) => {
    const hear = (words: Buffer) => {
      said += String(words);
      if (said.includes('Ctrl+C')) done();
    };
    editing.stdout!.on('data', hear);
    editing.stderr!.on('data', hear);
    editing.on('exit', () => failed(new Error(said)));
  });
  await ready;
  site = /The site +(\S+)/.exec(said)?.[1] ?? '';
});
after(() => editing.kill());

test('it prints where the site, the worklist, the forms and the guide are, and they are there', async () => {
  const addresses = said.match(/http:\S+/g) ?? [];
  assert.deepEqual(
    addresses.map((address) => new URL(address).pathname),
    ['/', '/editor/', '/admin/', '/editor/guide/'],
  );
  // In dev each page takes its time for the first time; builds’ own tests read them all.
  for (const path of ['/editor/', '/admin/']) assert.equal((await ask(path)).status, 200, path);
});

test('a draft is there, says first that it is one, and asks search engines to stay away', async () => {
  const { status, text } = await ask('/news/ropes/');
  assert.equal(status, 200);
  assert.match(text, /Draft: not published/);
  assert.match(text, /<meta name="robots" content="noindex"/);
  assert.match((await ask('/editor/')).text, /href="\/news\/ropes\/"/);
});

test('a mistake stands in the page’s place, in words, until it is mended', async () => {
  const file = `${content}/news/boats.mdx`;
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('reviewed: 2026-06-01', 'reviewed: 2026-06-31').replace('<Claim', '<Clam'));
  const page = await answers('/editor/', 500);
  assert.match(page, /There is no such day in the calendar\./);
  assert.match(page, /&lt;Clam&gt; is not a part we have\. Did you mean &lt;Claim&gt;\?/);
  assert.doesNotMatch(page, /\n\s+at |node_modules/);
  writeFileSync(file, sound);
  assert.match(await answers('/editor/', 200), /<h1/);
});
