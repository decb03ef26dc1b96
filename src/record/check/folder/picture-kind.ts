import { endingOf, shown } from '../pictures/kind-of.ts';
import type { FolderRule } from './folder-rule.ts';
import { heaviest, picturesIn } from './pictures-in.ts';

/** The smallest photograph there is: one grey point. */
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080001000101011100ffd9', 'hex');

export const pictureKind: FolderRule = {
  name: 'picture-kind',
  level: 'error',
  why: 'Browsers cannot show it, so readers would see a hole.',
  wrong: { file: 'news/kitchen.jpg', text: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1') },
  right: { file: 'news/kitchen.jpg', text: jpeg },
  find: (folder) =>
    picturesIn(folder).flatMap(({ file, size, kind }) => {
      const ending = endingOf(file);
      const is = size > heaviest ? ending : kind;
      const say = (message: string) => [{ file, line: 1, message }];
      if (size === 0) return say('This file is empty. Put the picture here again, or delete the file.');
      if (!is)
        return say(
          `This is no picture that can be read, whatever its name says. Open it in a picture program and save it as JPEG or PNG.`,
        );
      if (!shown.includes(is))
        return say(
          `This picture is ${is.toUpperCase()}, which browsers do not show. Save it as JPEG (a photograph) or PNG (a drawing).`,
        );
      return is === ending
        ? []
        : say(
            `This picture is ${is.toUpperCase()}, and its name ends in .${ending}. Rename it so that it ends in .${is}, also in the page.`,
          );
    }),
};
