import type { FolderRule } from './folder-rule.ts';
import { picturesIn } from './pictures-in.ts';

/** One grey point, so many times. */
const gif = (frames: number) =>
  Buffer.from(`47494638396101000100000000${'21f90400000000002c0000000001000100000202440100'.repeat(frames)}3b`, 'hex');

export const pictureWhole: FolderRule = {
  name: 'picture-whole',
  level: 'error',
  why: 'Half a picture is shown grey or not at all, and what moves cannot be stopped by those whom it disturbs.',
  wrong: { file: 'news/kitchen.gif', text: gif(2) },
  right: { file: 'news/kitchen.gif', text: gif(1) },
  find: (folder) =>
    picturesIn(folder).flatMap(({ file, whole, moves }) => {
      const say = (message: string) => [{ file, line: 1, message }];
      if (whole === false)
        return say('The end of this picture is missing: its copy broke off. Put the file here again.');
      return moves ? say('This picture moves. Save one still picture of it, as JPEG or PNG.') : [];
    }),
};
