import type { FolderRule } from './folder-rule.ts';
import { picturesIn } from './pictures-in.ts';

const svg = (inside: string) => ({
  file: 'news/door.svg',
  text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}\n</svg>\n`,
});

const sentences: Record<string, string> = {
  damaged: 'No browser can read this drawing from here on. Save it again as “plain SVG”, or as PNG.',
  nameless:
    'Browsers do not show this drawing: its <svg> lacks xmlns="http://www.w3.org/2000/svg". Save it again as “plain SVG”.',
};

export const pictureScript: FolderRule = {
  name: 'picture-script',
  level: 'error',
  why: 'A drawing that runs a program, or asks another site for something, could harm or follow readers.',
  wrong: svg('<script>alert(1)</script>'),
  right: svg('<path d="M0 0h9v9z"/>'),
  find: (folder) =>
    picturesIn(folder).flatMap(({ file, holds = [] }) =>
      holds.map(({ line, what }) => ({
        file,
        line,
        message: sentences[what] ?? `This drawing holds ${what}. Save it as “plain SVG” without it, or as PNG.`,
      })),
    ),
};
