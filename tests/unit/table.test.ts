import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelled } from '../../src/components/mdx/table.ts';

test('each row of a Markdown table has a heading, and each other cell the name of its column', () => {
  const table =
    '<thead><tr><th>Study</th><th>What <em>it</em> found</th></tr></thead><tbody><tr><td>One</td><td>Two <b>three</b></td></tr></tbody>';
  assert.equal(
    labelled(table),
    '<thead><tr><th scope="col">Study</th><th scope="col">What <em>it</em> found</th></tr></thead><tbody><tr><th scope="row">One</th><td data-when="What it found"><div>Two <b>three</b></div></td></tr></tbody>',
  );
});
