import type { Councillors } from './councillors.ts';

/** A councillor's name, or six words of one's, in a text: as they stand, the line, and what they are whatever the spacing. */
export type Slip = { words: string; line: number; key: string; quotation?: string };

/** Fewer words in a row than this may be anybody's. */
const run = 6;

type Token = { raw: string; word: string; at: number; gap: string };

/** Words with their places; a hyphen joins (an address such as oscar-ford-2024 is one word), ’s is dropped. */
function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{N}_]+(?:[-'][\p{L}\p{N}_]+|\.\p{N}+)*|¶/gu)].map(({ 0: raw, index }) => {
    const gap = text.slice(end, index);
    end = index + raw.length;
    return { raw, word: raw.toLowerCase().replace(/'s$/, ''), at: index, gap };
  });
}

const wordsOf = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(' ');
const plain = (text: string) =>
  text
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'");

/**
 * Finds where a text names a councillor (by full name, or "Councillor" or "Cllr" with a name) or has six or more words
 * in a row that one said, and that nobody else is quoted with.
 * @returns a function of plain text; for a built page, see readable()
 */
export function slipFinder({ names, words, others }: Pick<Councillors, 'names' | 'words' | 'others'>) {
  const known = names.map((name) => tokensOf(plain(name)).map(({ word }) => word));
  const ofNames = new Set(known.flat());
  const owner = new Map(
    words.flatMap(({ id, text }) => runsOf(tokensOf(plain(text))).map((words): [string, string] => [words, id])),
  );
  for (const text of others) for (const words of runsOf(tokensOf(plain(text)))) owner.delete(words);

  return (text: string): Slip[] => {
    const whole = plain(text);
    const tokens = tokensOf(whole);
    const slip = (from: number, to: number): Slip => {
      const [first, last] = [tokens[from]!, tokens[to - 1]!];
      const stands = whole.slice(first.at, last.at + last.raw.length).replace(/\s+/g, ' ');
      const line = whole.slice(0, first.at).split('\n').length;
      const key = wordsOf(tokens.slice(from, to));
      return { words: stands.replace(/'s$/, '').replaceAll("'", '’'), line, key };
    };
    const fullName = (at: number) =>
      known.find((name) => name.length > 1 && name.every((word, i) => follows(tokens[at + i], word, i > 0)));

    const named = tokens.flatMap((token, at) => {
      const full = fullName(at);
      if (full) return [slip(at, at + full.length)];
      const next = tokens[at + 1];
      if (!isTitle(token) || !next || !beside(token, next) || fullName(at + 1)) return [];
      if (!ofNames.has(next.word) && !(capital(token) && capital(next))) return [];
      const end = tokens.findIndex((one, i) => i > at + 1 && !(capital(one) && /^\s+$/.test(one.gap)));
      return [slip(at, end < 0 ? tokens.length : end)];
    });

    const owners = runsOf(tokens).map((words) => owner.get(words));
    const said = owners.flatMap((id, at) => {
      if (!id || owners[at - 1] === id) return [];
      const more = owners.slice(at).findIndex((other) => other !== id);
      const end = (more < 0 ? owners.length : at + more) + run - 1;
      return [{ ...slip(at, end), key: id, quotation: id }];
    });
    return [...named, ...said];
  };
}

const isTitle = ({ word }: Token) => word === 'councillor' || word === 'cllr';
const capital = ({ raw }: Token) => /^\p{Lu}/u.test(raw);
const beside = (title: Token, { gap }: Token) => (title.word === 'cllr' ? /^\.?\s+$/ : /^\s+$/).test(gap);
const follows = (token: Token | undefined, word: string, joined: boolean) =>
  token?.word === word && (!joined || /^\s+$/.test(token.gap));
const runsOf = (tokens: readonly Token[]) => tokens.slice(run - 1).map((_, at) => wordsOf(tokens.slice(at, at + run)));
