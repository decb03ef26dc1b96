import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pictureName } from './folder/pictures-in.ts';
import type { Node } from './mdx-check.ts';

/** A picture is described, lies beside its page, and is there. */
export function pictureFaults({ type, url = '', alt }: Node, file: string): string[] {
  if (type === 'imageReference')
    return ['Write the name of the picture in round brackets after its description: ![Two people at a desk](desk.jpg)'];
  if (file.endsWith('/pages/home.mdx'))
    return ['The home page has a drawing of its own. Put the picture on another page.'];
  if (!alt)
    return [
      'This picture has no description. Write what it shows in the square brackets: ![Two people at a desk](desk.jpg)',
    ];
  if (/^(https?:|\/)|\.\.|\\/i.test(url))
    return [`The picture ${url} is not beside this page. Put its file there and write the name alone: desk.jpg`];
  if (!pictureName.test(url))
    return [`${url} is no picture. A picture is a file beside this page whose name ends in .jpg or .png: desk.jpg`];
  return isThere(join(dirname(file), url))
    ? []
    : [`There is no picture ${url} beside this page. Put its file there, or mend the name.`];
}

/** By the very name: on some computers kitchen.jpg opens Kitchen.jpg, on the web it does not. */
function isThere(file: string): boolean {
  try {
    return readdirSync(dirname(file)).includes(basename(file));
  } catch {
    return false;
  }
}

const isPicture = ({ type }: Node) => type === 'image';

/** A picture stands alone: not among words, in a heading, in a table, or as a link. */
export function crowdFaults({ type, children = [] }: Node): string[] {
  if (!children.some(isPicture)) return [];
  if (type === 'link') return ['A picture leads nowhere when it is pressed. Write the link in the words below it.'];
  const alone = children.length === 1 && ['paragraph', 'mdxJsxFlowElement'].includes(type);
  return alone ? [] : ['A picture stands on a line of its own. Leave an empty line before it and after it.'];
}
