import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { contrast, contrastFaults, palette } from '../../src/record/palette.ts';
import type { Authority } from '../../src/schema/authority.ts';

const file = join(import.meta.dirname, '../../content/havering/authority.yaml');
const { colours } = parse(readFileSync(file, 'utf8')) as Authority;
const near = (a: number, b: number, by: number) => assert.ok(Math.abs(a - b) <= by, `${a} is not ${b} ± ${by}`);

test('contrast is as WCAG defines it', () => {
  near(contrast('#000000', '#ffffff'), 21, 1e-9);
  near(contrast('#ffffff', '#000000'), 21, 1e-9);
  near(contrast('#C4164B', '#C4164B'), 1, 1e-9);
  near(contrast('#15233A', '#F6F0E2'), 13.86, 0.05);
  near(contrast('#767676', '#ffffff'), 4.54, 0.005);
  near(contrast('#777777', '#ffffff'), 4.48, 0.005);
});

test('the colours of Havering read on each other, light and dark', () => assert.deepEqual(contrastFaults(colours), []));

test('every colour worked out is one a browser reads', () => {
  const blue = { light: { ...colours.light, mark: '#0008FF' }, dark: { ...colours.dark, mark: '#0008FF' } };
  for (const theme of ['light', 'dark'] as const)
    for (const [name, colour] of Object.entries(palette(blue, theme))) assert.match(colour, /^#[0-9a-f]{6}$/i, name);
});

test('a pale accent is named with its ground, its number and what to do', () => {
  const pale = { ...colours, light: { ...colours.light, accent: '#F2A7BC' } };
  const faults = contrastFaults(pale);
  const [onPaper] = faults;
  assert.equal(
    onPaper,
    `In light, accent (#F2A7BC) on paper (${colours.light.paper}) reads at ` +
      `${contrast('#F2A7BC', colours.light.paper).toFixed(2)} to 1 and needs 4.5. Choose a darker or lighter one of the two.`,
  );
  assert.ok(faults.some((fault) => fault.startsWith('In light, on-accent (#ffffff) on accent (#F2A7BC)')));
  assert.ok(
    faults.every((fault) => fault.startsWith('In light, ')),
    'the dark theme is not at fault',
  );
});

test('a dark accent too dark for the night is found in the dark theme', () => {
  const dim = { ...colours, dark: { ...colours.dark, accent: '#7A1030' } };
  assert.ok(contrastFaults(dim).some((fault) => fault.startsWith('In dark, accent (#7A1030) on paper')));
});
