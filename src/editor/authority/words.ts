import { councilInSentence } from '../../record/workforce/workforce-words.ts';

/** Words with a place to fill: %council%. */
export type Words = Record<string, string>;

export { councilInSentence as inSentence };

/**
 * A text with each %name% filled in.
 * @throws where a place has no words: a fault of ours, that a reader must never see
 */
export const filled = (text: string, words: Words): string =>
  text.replace(/%([a-z-]+)%/g, (place, name: string) => {
    const found = words[name];
    if (found === undefined) throw new Error(`There are no words for ${place}.`);
    return found;
  });
