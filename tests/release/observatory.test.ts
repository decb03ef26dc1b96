/** Mozilla Observatory’s rules, run offline on what nginx sends as npm run nginx sets it up, certificate and all. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { graded, type Graded } from './nginx/observatory.ts';
import { servedByTls } from './nginx/tls.ts';

const folder = process.env.OUT ?? 'dist';
const { base, ...ports } = await servedByTls();
const [moved = '', led = ''] = ['301', '302'].map(
  (code) => new RegExp(`^${base}(\\S+) .* ${code}$`, 'm').exec(readFileSync(join(folder, '_redirects'), 'utf8'))?.[1],
);
/** Kinds of page, and the status that each ends with. */
const pages = { '': 200, 'search/': 200, 'share/': 200, 'not-here/': 404, [moved]: 200, [led]: 200 };
/** What is no page, and needs no policy of its own: nothing in it runs. */
const files = [...globSync('_astro/*.js', { cwd: folder }).slice(0, 1), 'inspections.json', 'icon.svg'];

function print(path: string, { status, grade, score, rules, inPage }: Graded) {
  console.log(`\n${base}${path}: ${status}, ${grade}, ${score} of 100`);
  for (const { name, pass, result, score } of rules)
    console.log(`  ${pass ? 'pass' : 'FAIL'} ${String(score).padStart(3)} ${name}: ${result}`);
  console.log(`           the policy in the page alone: ${inPage}`);
}

for (const [path, status] of Object.entries(pages))
  test(`A+ and every rule passed: ${base}${path}`, async () => {
    const found = await graded(ports, base + path);
    print(path, found);
    assert.equal(found.status, status);
    assert.deepEqual(
      found.rules.filter(({ pass }) => !pass),
      [],
    );
    assert.equal(found.grade, 'A+');
    assert.equal(found.inPage, 'csp-implemented-with-no-unsafe-default-src-none');
  });

for (const path of files)
  test(`every rule passed but that of a page’s policy: ${base}${path}`, async () => {
    const found = await graded(ports, base + path);
    print(path, found);
    assert.deepEqual(
      found.rules.filter(({ pass }) => !pass).map(({ name }) => name),
      ['contentSecurityPolicy'],
    );
  });
