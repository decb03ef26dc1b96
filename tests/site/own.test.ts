/** What is true of one authority's site alone, such as a figure or a person of it: tests/site/<its folder>/. */
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFolder } from '../../src/record/folder.ts';

for (const file of globSync(`tests/site/${basename(contentFolder)}/*.test.ts`).toSorted())
  await import(pathToFileURL(resolve(file)).href);
