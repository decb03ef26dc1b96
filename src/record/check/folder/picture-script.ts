import { lineOf } from './line-of.ts';
import type { FolderRule } from './folder-rule.ts';
import { kindOf, picturesIn } from './pictures-in.ts';

/** What a drawing may not hold, and how an editor would call it. Links within the drawing, and pictures inside it, stay. */
const unsafe: readonly (readonly [RegExp, string])[] = [
  [/<script[\s>/]/i, 'a program (<script>)'],
  [/\son[a-z]+\s*=/i, 'a program that runs when somebody touches it (on…=)'],
  [/javascript:/i, 'a program in a link (javascript:)'],
  [/<foreignObject[\s>]/i, 'a piece of a web page (<foreignObject>)'],
  [/<!ENTITY/i, 'words to be put in from elsewhere (<!ENTITY>)'],
  [
    /(?:xlink:)?href\s*=\s*["'](?!#|data:image\/)[^"']*["']|url\(\s*["']?(?!#|["']?#|data:)[^)]+\)|@import/i,
    'something to be fetched from elsewhere',
  ],
];

const svg = (inside: string) => ({
  file: 'news/door.svg',
  text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}\n</svg>\n`,
});

export const pictureScript: FolderRule = {
  name: 'picture-script',
  level: 'error',
  why: 'A drawing that runs a program, or asks another site for something, could harm or follow readers.',
  wrong: svg('<script>alert(1)</script>'),
  right: svg('<path d="M0 0h9v9z"/>'),
  find: (folder) =>
    picturesIn(folder).flatMap(({ file, bytes }) => {
      if (kindOf(bytes) !== 'svg') return [];
      const text = bytes.toString('utf8');
      return unsafe.flatMap(([pattern, what]) => {
        const at = pattern.exec(text)?.index;
        return at === undefined
          ? []
          : [
              {
                file,
                line: lineOf(text, at),
                message: `This drawing holds ${what}. Save it as “plain SVG” without it, or as PNG.`,
              },
            ];
      });
    }),
};
