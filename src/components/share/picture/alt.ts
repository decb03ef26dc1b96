import type { Card, Labelled } from '../../../record/share/card.ts';

const longest = { foot: 230, whole: 420 };

/** Words with a full stop where they have no end. */
const end = (words: string) => (/[.?!…]['’”]*$/.test(words) ? words : `${words}.`);
const sentence = (labelled: Labelled, between: string) => end(labelled.filter(Boolean).join(between));

/** Words cut at a word to so many characters; a quotation stays closed. */
function short(words: string, room: number): string {
  if (words.length <= room) return words;
  const close = /^[‘“]/.test(words) ? (/[’”]$/.exec(words)?.[0] ?? '') : '';
  return `${words.slice(0, Math.max(0, room - 2)).replace(/[\s.,;:–—-]*\S*$/, '')}…${close}`;
}

/**
 * What a share picture says, in words: its text equal, at most 420 characters.
 * Where that is too little the document or place goes first, then the end of the title, and never the position.
 */
export function altOf({ title, under, foot }: Card): string {
  const facts =
    foot.draws === 'facts'
      ? foot.facts.map((fact) => sentence(fact, ': '))
      : [...(foot.then ? [sentence(foot.then.words, ' ')] : []), sentence(foot.now.words, ' ')];
  const rest = short(facts.join(' '), longest.foot);
  const [whole, label] = [sentence(under, '. '), end(short(under[0], 90))];
  const heading = end(title);
  const room = longest.whole - rest.length - 2;
  const beneath = heading.length + whole.length <= room ? whole : label;
  return [short(heading, room - beneath.length), beneath, rest].filter((words) => words.length > 1).join(' ');
}
