import type { Rule } from '../rule.ts';
import { each } from '../tree.ts';

const fileName =
  /^\S+\.(jpe?g|png|gif|webp|avif|svg|heic|tiff?)$|^(IMG|DSC[NF]?|PXL|image|photo|picture|screenshot|untitled)[-_ ]?\d*$/i;

export const altFileName: Rule = {
  name: 'alt-file-name',
  level: 'error',
  why: 'People who cannot see the picture hear the name of a file.',
  wrong: '![IMG_2041.jpg](team.jpg)',
  right: '![Two social workers at a kitchen table](team.jpg)',
  find: (page) =>
    each(page, ({ type, alt, url = '' }) => {
      const name = url
        .split('/')
        .at(-1)!
        .replace(/\.\w+$/, '');
      const words = alt?.trim() ?? '';
      return type === 'image' && words && (fileName.test(words) || words === name)
        ? `“${words}” is the name of a file. Write what the picture shows: ![Two people at a desk](${url})`
        : undefined;
    }),
};
