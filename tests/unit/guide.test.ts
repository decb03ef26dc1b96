import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { rowsOf } from '../../src/editor/guide/field-rows.ts';
import { exampleFolder, exampleOf } from '../../src/editor/guide/fields.ts';
import { guideMdx } from '../../src/editor/guide/for-pages.ts';
import { guideFiles } from '../../src/editor/guide/index.ts';
import { jsonOf } from '../../src/editor/guide/json-schema.ts';
import { namesIn } from '../../src/editor/guide/names.ts';
import { partExamples } from '../../src/editor/guide/part-examples.ts';
import { sourceOf, withNames } from '../../src/editor/guide/parts.ts';
import { snippets } from '../../src/editor/guide/snippets.ts';
import { fileSchema } from '../../src/editor/guide/vscode.ts';
import { examine } from '../../src/record/check/content-check.ts';
import { filesOf, readText } from '../../src/record/check/content-files.ts';
import { mdxFaults, type Ids } from '../../src/record/check/mdx-check.ts';
import { homeVocabulary, vocabulary } from '../../src/record/check/vocabulary.ts';
import { field, sentence } from '../../src/schema/fields.ts';
import { kinds, type Kind } from '../../src/schema/kinds.ts';
import { none } from '../none.ts';

const all = Object.keys(kinds) as Kind[];
const parts = [...new Set([...Object.keys(vocabulary), ...Object.keys(homeVocabulary)])];

test('docs/ and .vscode/ hold what the generator writes today', () => {
  const files = guideFiles();
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  const left = globSync('.vscode/schemas/*').filter((file) => !files.has(file.replaceAll('\\', '/')));
  none([...stale.map(([file]) => file), ...left].map((file) => `${file} is not up to date. Run: npm run guide`));
});

/** Headings as GitHub and the site make addresses of them. */
const slugs = (markdown: string) =>
  [...markdown.matchAll(/^#{1,6} (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

test('the jobs name commands, places and pictures that are there, and none has ten steps', () => {
  const guide = readFileSync('docs/editing.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const commands = [...guide.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name]) => name!);
  none(commands.filter((name) => !Object.hasOwn(scripts, name)).map((name) => `There is no npm run ${name}.`));
  const links = [...guide.matchAll(/\]\((\w+\.md)?(?:#([\w-]+))?\)/g)];
  const lost = links.filter(
    ([, file, place]) => place && !slugs(file ? readFileSync(`docs/${file}`, 'utf8') : guide).includes(place),
  );
  none([
    ...lost.map(([link]) => `The link ${link} leads nowhere.`),
    ...(links.length > 5 ? [] : ['There are no links.']),
  ]);
  assert.ok(!/^\d\d+\. /m.test(guide), 'A job has ten steps or more. Make it two jobs.');
  const pictures = [...guide.matchAll(/!\[(.*?)\]\((pictures\/[\w-]+\.png)\)/g)];
  assert.ok(pictures.length > 2 && pictures.length <= 8);
  for (const [, alt, file] of pictures) {
    assert.ok(alt!.length > 20, `${file} is not described.`);
    assert.ok(statSync(`docs/${file}`).size < 80_000, `${file} has more than 80 KB.`);
  }
});

test('a field added to a schema appears in the guide, with nothing else to edit', () => {
  const mood = field(sentence.max(20).optional(), 'Mood', 'Such as: hopeful.');
  const rows = rowsOf(jsonOf(kinds.news.schema.extend({ mood })));
  const row = { name: 'mood', label: 'Mood', needed: false, says: 'Such as: hopeful. At most 20 letters.' };
  assert.deepEqual(rows.at(-1), row);
});

test('each kind has an example, but for what only a command writes', () => {
  assert.deepEqual(
    all.filter((kind) => !exampleOf(kind)),
    ['workforce'],
  );
});

test('the check finds nothing wrong in the examples, but that nobody has verified their quotations', () => {
  const found = examine(exampleFolder, '2026-11-22').filter(({ level }) => level === 'error');
  none(
    found.filter(({ rule }) => rule !== 'quotation').map(({ file, line, message }) => `${file}, ${line}: ${message}`),
  );
  assert.ok(found.length > 0, 'A quotation without a receipt is no longer refused.');
});

/** What names in parts may mean, as the check has it. */
function idsOf(folder: string): Ids {
  const { judged, ...names } = namesIn(folder);
  const sets = Object.fromEntries(Object.entries(names).map(([kind, ids]) => [kind, new Set(ids)]));
  const judgements = judged
    ? { 'full inspections': new Set([judged.year]), judgements: new Set([`${judged.year} ${judged.area}`]) }
    : {};
  return { ...sets, ...judgements };
}
const faultsIn = (name: string, source: string, ids: Ids) => {
  const file = Object.hasOwn(vocabulary, name) ? 'content/x/pages/x.mdx' : 'content/x/pages/home.mdx';
  // The home page’s example leads to a page that the invented council has not.
  const body = source.replace('(/inspections/)', '(#record)');
  return mdxFaults(body, 1, ids, file).map(({ message }) => `${name}: ${message}`);
};

test('each part of the vocabulary has an example, and the check finds nothing wrong in it', () => {
  const ids = idsOf(exampleFolder);
  none(parts.flatMap((name) => (sourceOf(name) ? [] : `${name} has no example. Add one to part-examples.ts.`)));
  none(Object.entries(partExamples).flatMap(([name, source]) => faultsIn(name, source, ids)));
  assert.match(faultsIn('Claim', '<Claim id="none" />', ids)[0]!, /There is no "none"/);
});

for (const folder of globSync('content/*/').map((name) => name.replaceAll('\\', '/').replace(/\/$/, '')))
  test(`with the names of ${folder} the examples are right too, and stand on the page for editors`, () => {
    const names = namesIn(folder);
    const ids = idsOf(folder);
    const own = Object.entries(partExamples).flatMap(([name, source]) => {
      const named = withNames(name, source, names);
      return named ? [[name, named] as const] : [];
    });
    none(own.flatMap(([name, source]) => faultsIn(name, source, ids)));
    const page = guideMdx('parts', folder);
    none(
      own.flatMap(([name, source]) =>
        page.includes(`<Shown>\n\n${source}\n\n</Shown>`) ? [] : `${name} is not shown.`,
      ),
    );
  });

test('an authority without drawings or terms is shown their source only', () => {
  assert.equal(withNames('Ecomap', sourceOf('Ecomap')!, { ecomaps: [] }), undefined);
  assert.equal(withNames('Judgement', sourceOf('Judgement')!, {}), undefined);
  assert.equal(withNames('Loop', sourceOf('Loop')!, {}), sourceOf('Loop'));
});

test('the help of VS Code objects to nothing in the content there is', () => {
  const ajv = new Ajv({ strict: false, formats: { uri: true, email: true } });
  const faults = globSync('content/*/').flatMap((folder) =>
    all.flatMap((kind) => {
      if (kinds[kind].ending !== 'yaml') return [];
      const check = ajv.compile(fileSchema(kind));
      return filesOf(folder.replace(/[\\/]$/, ''), kind).flatMap((file) =>
        check(parse(readText(file))) ? [] : `${file}: ${ajv.errorsText(check.errors)}`,
      );
    }),
  );
  none(faults);
  assert.equal(ajv.validate(fileSchema('claims'), [{ id: 'x', colour: 'red' }]), false);
});

test('each snippet, filled in with what it proposes, can be read', () => {
  const filled = (line: string) =>
    line
      .replace(/\$\{\d+:(\$CURRENT[^}]*)\}/g, '2026-11-22')
      .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace('$0', '');
  for (const [name, { body, scope }] of Object.entries(snippets())) {
    const text = body.map(filled).join('\n');
    assert.ok(!text.includes('$'), `${name}: ${text}`);
    if (!name.startsWith('New')) continue;
    const data = parse(scope === 'yaml' ? text : (/^---\n([\s\S]*)\n---/.exec(text)?.[1] ?? ''));
    assert.ok(data, name);
  }
});
