/** What an editor types must not be able to run: a page with code is refused before anything is built. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { build } from './build.ts';

const folder = 'content/zz-code';
const out = '.cache/test/code';
const proof = resolve('.cache/test/code-has-run');
after(() => [folder, out, proof].forEach((path) => rmSync(path, { recursive: true, force: true })));

test('code in a page runs nothing, and each piece of it is told with its line', () => {
  cpSync('tests/fixtures/harbour', folder, { recursive: true });
  rmSync(proof, { force: true });
  const page = `${folder}/news/boats.mdx`;
  const write = `writeFileSync(${JSON.stringify(proof)}, 'x')`;
  const fields = readFileSync(page, 'utf8').split('\n---\n')[0];
  const body = [
    `import { writeFileSync } from 'node:fs';`,
    `export const ran = ${write};`,
    `{${write}}`,
    `{process.exit()}`,
    `<Claim id={${write}} />`,
    `<Known {...{ ran: ${write} }}>Boats.</Known>`,
    `<Known onclick="${'sail()'}">Boats.</Known>`,
    `<script>sail()</script>`,
    `[Boats](javascript:sail())`,
  ];
  writeFileSync(page, `${fields}\n---\n\n${body.join('\n\n')}\n`);
  const { failed, said } = build({ OUT: out, TODAY: '2026-11-22', AUTHORITY: 'zz-code' });
  assert.ok(failed);
  assert.ok(!existsSync(proof), 'the code has run');
  assert.ok(!existsSync(out) && !existsSync(`${out}.new`), 'nothing is left of the build');
  const lines = said.match(/boats\.mdx, line (\d+): /g) ?? [];
  assert.deepEqual(
    lines.map((line) => Number(/\d+/.exec(line))),
    body.map((_, i) => 14 + 2 * i),
  );
  assert.doesNotMatch(said, /\n\s+at |node_modules|Error:/);
});
