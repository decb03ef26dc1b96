import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { z } from 'astro/zod';
import { configOf, reachOf } from '../../src/editor/forms/config.ts';
import { formOf } from '../../src/editor/forms/form.ts';
import { fieldsOf, type Field } from '../../src/editor/forms/fields.ts';
import { fromFile, toFile } from '../../src/editor/forms/format.ts';
import { partOf } from '../../src/editor/forms/parts.ts';
import { picture } from '../../src/editor/forms/picture.ts';
import { plainWords } from '../../src/editor/admin/plain-words.ts';
import { filesOf, readText } from '../../src/record/check/content-files.ts';
import { contentFolder } from '../../src/record/folder.ts';
import { homeVocabulary, vocabulary } from '../../src/record/check/vocabulary.ts';
import { day, field, sentence } from '../../src/schema/fields.ts';
import { kinds, type Kind } from '../../src/schema/kinds.ts';

const package_ = 'node_modules/@sveltia/cms';
const allKinds = Object.keys(kinds) as Kind[];
const github = { host: 'github', name: 'our-council/careers', branch: 'main' } as const;
const owners = { news: 'A team' };
const own = { ...github, host: 'gitea', address: 'https://git.example.gov.uk/' } as const;

test('the set-up is what Sveltia’s own schema allows, with a host and without', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const valid = ajv.compile(JSON.parse(readFileSync(`${package_}/schema/sveltia-cms.json`, 'utf8')) as object);
  for (const repository of [undefined, github, own]) {
    const config = JSON.parse(
      JSON.stringify(configOf('content/here', 'Here', '/icon.svg', repository, '2026-11-22', owners)),
    ) as object;
    valid(config);
    assert.deepEqual(valid.errors?.slice(0, 3) ?? [], []);
  }
  assert.equal(valid({ backend: { name: 'github', repo: 'a/b' }, collections: [{ nmae: 'x' }] }), false);
});

test('without a host the page may reach nothing but itself', () => {
  assert.deepEqual(reachOf(undefined), []);
  assert.deepEqual(reachOf(github), ['https://api.github.com']);
  assert.deepEqual(reachOf(own), ['https://git.example.gov.uk']);
});

test('every field of every kind is in its form, with its label and hint, or is written by a command', () => {
  const missing = allKinds.flatMap((kind) => {
    const { shape } = kinds[kind].schema as unknown as { shape: Record<string, z.ZodType> };
    const form = kinds[kind].list ? (formOf(kind)[0]!['fields'] as Field[]) : formOf(kind);
    return Object.entries(shape).flatMap(([name, schema]) => {
      const found = form.find((one) => one.name === name);
      const { label } = (schema.meta() ?? {}) as { label?: string };
      if (!found) return `${kind}.${name}`;
      assert.equal(found.label, label ?? found.label);
      return [];
    });
  });
  assert.deepEqual(missing, [
    'quotations.receipt',
    'workforce.file',
    'workforce.years',
    'workforce.ours',
    'workforce.region',
    'workforce.england',
    'vacancies.imported',
  ]);
});

test('a field added to a schema appears in its form, with what its schema says of it', () => {
  const schema = z.strictObject({
    since: field(day.optional(), 'Since', 'The first day.'),
    mood: field(z.enum(['very-glad', 'sad']).default('sad'), 'Mood'),
    name: field(sentence.max(20), 'Name'),
    source: field(z.string(), 'Source'),
    known: field(z.boolean().nullable(), 'Known'),
  });
  const [since, mood, name, source, known] = fieldsOf(schema);
  assert.deepEqual(since, {
    name: 'since',
    label: 'Since',
    hint: 'The first day.',
    widget: 'datetime',
    type: 'date',
    format: 'YYYY-MM-DD',
    required: false,
  });
  assert.deepEqual(mood!['options'], [
    { label: 'Very glad', value: 'very-glad' },
    { label: 'Sad', value: 'sad' },
  ]);
  assert.equal(name!['maxlength'], 20);
  assert.equal(source!['collection'], 'sources');
  assert.equal((known!['options'] as unknown[]).length, 3);
});

test('a field or part that may name something general says how; one that may not, does not', () => {
  const [source, person] = fieldsOf(z.strictObject({ source: field(z.string(), 'Source', 'A name.'), person: field(z.string(), 'Person') })); // prettier-ignore
  assert.match(
    String(source!['hint']),
    /^A name\. The list has your own\. To name a general one, write its name in the file/,
  );
  assert.equal(person!['hint'], undefined);
  assert.match(String(partOf('Claim', vocabulary['Claim']!).fields[0]!['hint']), /\. The list has your own\./);
});

test('a form begins something new as npm run new does, and takes nothing that is published for a draft', () => {
  const begins = (kind: Kind) => {
    const { collections } = configOf('content/here', 'Here', '/icon.svg', undefined, '2026-08-31', owners);
    const { fields } = collections.find((one) => 'fields' in one && one.name === kind) as { fields: Field[] };
    const inner = (kinds[kind].list ? fields[0]!['fields'] : fields) as Field[];
    return Object.fromEntries(inner.flatMap((one) => ('default' in one ? [[one.name, one['default']]] : [])));
  };
  const day = '2026-08-31';
  const news = { published: day, reviewed: day, reviewBy: '2027-02-28', owner: 'A team', draft: true };
  assert.deepEqual(begins('news'), news);
  assert.deepEqual(begins('sources'), { read: day });
  const text = "---\ntitle: 'A'\n---\n\nWords.\n";
  const held = fromFile('news', text);
  assert.equal(held['draft'], false);
  assert.equal(toFile('news', held), text);
  assert.equal(toFile('news', { ...held, draft: true }), text.replace("'A'\n", "'A'\ndraft: true\n"));
  assert.equal(fromFile('news', text.replace('---', '---\ndraft: true'))['draft'], true);
});

test('what a page rests on stands before what every page has; the menu has the common parts first', () => {
  const order = (kind: Kind) => formOf(kind).map(({ name }) => name);
  assert.deepEqual(order('news').slice(0, 7), [
    'title',
    'lede',
    'body',
    'happened',
    'position',
    'sources',
    'description',
  ]);
  for (const kind of ['news', 'messages', 'stories'] as const)
    for (const name of ['person', 'source', 'sources', 'position'].filter((one) => order(kind).includes(one)))
      assert.ok(order(kind).indexOf(name) < order(kind).indexOf('published'), `${kind} ${name}`);
  const parts = formOf('news').find(({ name }) => name === 'body')!['editor_components'] as string[];
  assert.deepEqual(parts.slice(0, 7), ['Claim', 'Quote', 'Term', 'Judgement', 'Known', 'Unknown', 'Ask']);
  const labels = parts.slice(7, -1).map((name) => vocabulary[name]!.label);
  assert.deepEqual(labels, labels.toSorted());
  // What stands only within another part is offered there alone.
  assert.ok(!parts.includes('Hours'));
  const week = partOf('WorkingWeek', vocabulary['WorkingWeek']!).fields.at(-1)!['editor_components'] as string[];
  assert.ok(week[0] === 'Hours' && !week.includes('Guess'));
});

test('what a pattern refuses is said in our own sentence', () => {
  const id = (formOf('claims')[0]!['fields'] as { name: string; pattern?: string[] }[]).find(
    ({ name }) => name === 'id',
  );
  assert.match(id!.pattern![1]!, /^Use small letters, digits and single hyphens/);
});

test('a file of each kind is written letter by letter as it was when nothing was changed', () => {
  for (const kind of allKinds)
    for (const file of filesOf(contentFolder, kind).slice(-1)) {
      const text = readText(file);
      assert.equal(toFile(kind, fromFile(kind, text.trim())), text, file);
    }
});

test('what a form leaves empty is left out, what must stand is empty, and a default nobody wrote stays unwritten', () => {
  const held = {
    items: [{ id: 'ann-lee', name: '', post: 'Director', councillor: false, current: true, roles: [], film: '' }],
  };
  assert.equal(
    toFile('people', held),
    "- id: ann-lee\n  name: null\n  post: Director\n  current: true\n  roles: []\n  film: ''\n",
  );
});

test('a thing whose name is changed keeps what was written of it', () => {
  const text = '- id: a\n  area: overall\n- id: b\n  area: overall\n';
  const [a, b] = fromFile('quotations', text)['items'] as Record<string, unknown>[];
  const saved = (items: unknown[]) => toFile('quotations', { items, asItWas: text });
  assert.equal(saved([a, { ...b, id: 'c' }]), text.replace('id: b', 'id: c'));
  assert.equal(saved([b, a]), '- id: b\n  area: overall\n- id: a\n  area: overall\n');
  assert.equal(saved([{ id: 'new', area: 'overall' }, a, b]), `- id: new\n${text}`);
});

test('what a form does not know, and what commands write, stays', () => {
  const text = "- id: a\n  said: 2019\n  receipt: { words: 'x' } # by a command\n  odd: 1\n";
  const held = fromFile('quotations', text);
  const [one] = held['items'] as Record<string, unknown>[];
  const saved = toFile('quotations', { ...held, items: [{ ...one, said: '2019', topic: 'pay' }] });
  assert.match(saved, /said: 2019\n {2}receipt: \{ words: 'x' \} # by a command\n {2}odd: 1\n/);
  assert.match(saved, /topic: pay/);
});

test('every part in the content is read by its form and written letter by letter, and its body is one it may have', () => {
  const all = { ...homeVocabulary, ...vocabulary };
  let read = 0;
  for (const kind of allKinds.filter((one) => kinds[one].ending === 'mdx'))
    for (const file of filesOf(contentFolder, kind)) {
      const text = readText(file);
      for (const [name, component] of Object.entries(all)) {
        const part = partOf(name, component);
        const found = [...text.matchAll(new RegExp(part.pattern.source, 'g'))];
        assert.equal(found.length, text.split(new RegExp(`<${name}[\\s>/]`)).length - 1, `${name} in ${file}`);
        for (const match of found) {
          assert.equal(part.write(part.read(match)), match[0]);
          if (match[2]?.trim()) assert.ok(component.around, `${name} is around something in ${file}`);
          read += 1;
        }
      }
    }
  assert.ok(read > 900);
});

test('a part is written as the check wants it', () => {
  const part = (name: string) => partOf(name, vocabulary[name]!);
  assert.equal(part('Claim').write({ id: 'caseload-2025' }), '<Claim id="caseload-2025" />');
  assert.equal(
    part('Said').write({ id: 'a', heading: 'He said "no"' }),
    '<Said id="a" heading="He said &quot;no&quot;" />',
  );
  assert.equal(part('Term').write({ id: 'hub', body: 'hubs' }), '<Term id="hub">hubs</Term>');
  assert.equal(part('Known').write({ body: 'Text.' }), '<Known>\n\nText.\n\n</Known>');
  const changed = part('Claim').read('<Claim  id="old" />'.match(part('Claim').pattern)!);
  assert.equal(part('Claim').write({ ...changed, id: 'new' }), '<Claim id="new" />');
});

test('parts in a sentence are told from those on lines of their own', () => {
  // Sveltia takes a pattern that can cross lines for a block.
  for (const [name, component] of Object.entries(vocabulary))
    assert.equal(partOf(name, component).pattern.source.includes('[\\s\\S]'), !component.inline, name);
});

test('the forms speak plain words', () => {
  const words = plainWords(readFileSync(`${package_}/locales/en-GB.json`, 'utf8'));
  const said = JSON.parse(words) as Record<string, string>;
  assert.equal(said['work_with_local_repo'], 'Open the folder on this computer');
  assert.equal(said['asset_library'], 'File Library');
  assert.match(said['create_entry_announcement']!, /\{\$collection\}/);
});

test('a picture is written with its description, in the one way the check takes', () => {
  const [read] = ['![Two people at a desk](desk.jpg)'.match(picture.pattern)!].map(picture.read);
  assert.deepEqual(read, { alt: 'Two people at a desk', src: 'desk.jpg' });
  assert.equal(picture.write({ alt: 'A [small] desk', src: 'desk.jpg' }), '![A small desk](desk.jpg)');
  assert.equal(picture.fields.find(({ name }) => name === 'alt')!.required, undefined);
});
