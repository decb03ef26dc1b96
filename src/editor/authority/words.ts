import { inSentence as ofRegion } from '../../record/workforce/workforce-words.ts';

/** Words with a place to fill: %council%. */
export type Words = Record<string, string>;

/** A council's name inside a sentence: some take “the”, such as the Isles of Harbour. */
export const inSentence = (name: string): string =>
  ofRegion(name).replace(/^(?=(?:City|County|Isles?|East Riding) of )/, 'the ');

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
