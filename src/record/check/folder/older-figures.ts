import { existsSync } from 'node:fs';
import { nameAndYear, newestOf } from '../../workforce/counted.ts';
import type { Workforce } from '../../../schema/workforce.ts';
import { citationsIn } from '../../claims.ts';
import { readText } from '../content-files.ts';
import { listed } from '../legible.ts';
import { readYaml } from '../read-yaml.ts';
import { filesIn } from './files-in.ts';
import type { FolderRule } from './folder-rule.ts';
import { lineOf } from './line-of.ts';

const page = (id: string) => ({ file: 'pages/example.mdx', text: `---\ntitle: An example\nkind: about\n---\n\nWe had <Claim id="${id}" />.\n` }); // prettier-ignore

/** An authority's count, as far as it can be read. */
function countOf(file: string): Workforce | undefined {
  const data = existsSync(file) ? (readYaml(readText(file)).data as Partial<Workforce> | undefined) : undefined;
  return Array.isArray(data?.years) ? (data as Workforce) : undefined;
}

export const olderFigures: FolderRule = {
  name: 'older-figures',
  level: 'advice',
  why: 'The page of figures has the new count, and a reader sees two numbers for one thing.',
  wrong: page('caseload-2024'),
  right: page('caseload-2025'),
  find(folder) {
    const count = countOf(`${folder}/workforce.yaml`);
    if (!count) return [];
    const known = new Set(listed(folder, 'claims').map(({ id }) => id));
    return (
      filesIn(folder)
        // News says how things stood on its day.
        .filter((file) => file.startsWith(`${folder}/`) && /(?<!\/news\/.*)\.mdx$/.test(file))
        .flatMap((file) => {
          const text = readText(file);
          const named = citationsIn(text).map(({ id }) => id);
          return named.flatMap((id) => {
            const { name = '', year = 0 } = nameAndYear(id) ?? {};
            const newest = newestOf(name, count) ?? year;
            const now = `${name}-${newest}`;
            // Beside this year's figure an older one is a comparison.
            if (year >= newest || named.includes(now)) return [];
            const remedy = known.has(now) ? '' : ' npm run refresh writes that claim.';
            const message = `The claim ${id} is older than workforce.yaml, which has ${newest}. Write ${now}, or both.${remedy}`;
            return [{ file, line: lineOf(text, text.indexOf(id)), message }];
          });
        })
    );
  },
};
