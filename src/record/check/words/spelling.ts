import { readFileSync } from 'node:fs';
import nspell from 'nspell';
import { nearest } from '../nearest.ts';

let speller: ReturnType<typeof nspell> | undefined;
/** British English, with -ise: the list of Marco Pinto and others. Read when it is first asked for. */
const british = () =>
  (speller ??= nspell(
    readFileSync('node_modules/dictionary-en-gb/index.aff'),
    readFileSync('node_modules/dictionary-en-gb/index.dic'),
  ));

const right = new Map<string, boolean>();
const better = new Map<string, string | undefined>();
/** Guesses at what was meant can be slow, and nobody reads a hundred of them. */
const mostGuesses = 200;

/** Whether British English has a word. Curly and straight apostrophes are one. */
export function isWord(word: string): boolean {
  const plain = word.replaceAll('’', "'");
  const known = right.get(plain);
  if (known !== undefined) return known;
  const is = british().correct(plain) || british().correct(plain.replace(/'s?$/, ''));
  right.set(plain, is);
  return is;
}

/** How British English spells what an American dictionary has, most likely first. */
const respelt = (word: string) => [
  word.replace(/iz(?=e|ing|ation)/, 'is').replace(/yz(?=e|ing)/, 'ys'),
  word.replace(/or(?=s?$|ed$|ing$|ful|able|hood|ly|ite)/, 'our'),
  word.replace(/er(s?)$/, 're$1'),
  word.replace(/([aeiou])l(?=ed$|ing$|er$)/, '$1ll'),
  word.replace(/ense(s?)$/, 'ence$1'),
  word.replace(/log(s?)$/, 'logue$1'),
];

/** The word that was most likely meant; undefined where nothing is near. */
export function suggestion(word: string): string | undefined {
  if (better.has(word)) return better.get(word);
  const spelt = respelt(word).find((one) => one !== word && isWord(one));
  const like = better.size < mostGuesses && word.length < 16 ? british().suggest(word) : [];
  const near = (one: string) => !/[\p{Lu}']/u.test(one) && nearest(word, [one], 2);
  const guess = spelt ?? like.find(near);
  better.set(word, guess);
  return guess;
}
