import { ownFilesOf, idOf } from '../content-files.ts';
import { nearest } from '../nearest.ts';
import { emptyPlaces, placesIn } from '../../places.ts';
import type { FolderRule } from './folder-rule.ts';

const fields = '---\nreviewed: 2026-11-22\nreviewBy: 2027-11-22\nowner: The keeper\n---\n';
const file = (name: string) => ({ file: `here/${name}.mdx`, text: `${fields}\nThe teams meet each Monday.\n` });

export const unusedHere: FolderRule = {
  name: 'unused-here',
  level: 'advice',
  why: 'What is known here shows where a general page has its place. Without one nobody ever reads it.',
  wrong: file('curiousity'),
  right: file('curiosity'),
  find(folder) {
    const places = placesIn(folder);
    const files = ownFilesOf(folder, 'here').map((file) => ({ file, id: idOf(folder, 'here', file) }));
    const lost = files.filter(({ id }) => !places.has(id));
    const empty = lost.length > 0 ? emptyPlaces(folder) : [];
    return lost.map(({ file, id }) => {
      const guess = nearest(id, empty);
      const others =
        empty.length > 0 ? `The places without words are: ${empty.join(', ')}.` : 'No page has a place without words.';
      const remedy = guess ? `Did you mean ${guess}? Then rename the file ${guess}.mdx.` : others;
      return { file, line: 1, message: `No page has <Here id="${id}" />, so these words show nowhere. ${remedy}` };
    });
  },
};
