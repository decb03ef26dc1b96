import type { Card, Labelled } from '../../components/share/card.ts';
import { plain, textParts } from './text-message.ts';

/** What the words are drawn from: a page’s title and description, and what its picture says. */
interface Told {
  title: string;
  description: string;
  card: Pick<Card, 'title' | 'under' | 'foot'>;
}

const small = new Set(
  'a an and at by for from grade force in is it judged of on or overall since the to was'.split(' '),
);
const wordsIn = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}£%]+/gu) ?? []).filter((word) => !small.has(word));
const isQuotation = (text: string) => text.startsWith('‘');
const closed = (text: string) => (/[.!?…][’”]?$/.test(text) ? text : `${text}.`);
const sentences = (text: string) => text.split(/(?<=[.!?][’”]?)\s+(?=[\p{Lu}‘“£])/u);
const labelled = ([label, words]: Labelled) => closed(`${label}: ${words}`);
const together = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text) => (text ? closed(text) : [])).join(' ');
/** “A young person” becomes “a young person”; names keep their capital. */
const midSentence = (text: string) => text.replace(/^(A|An|The)(?= )/, (word) => word.toLowerCase());

/** A text without the sentences all of whose words stand in the others already. */
function without(text: string, others: readonly (string | undefined)[]): string {
  const known = new Set(wordsIn(others.join(' ')));
  return sentences(text)
    .filter((sentence) => !wordsIn(sentence).every((word) => known.has(word)))
    .join(' ');
}

/** The foot of the picture, in sentences: facts; or what was so when it was said, and since, whole and its first sentence. */
function footOf({ foot }: Told['card']) {
  if (foot.draws === 'facts') return { facts: foot.facts, then: undefined, since: undefined, brief: undefined };
  const since = labelled(foot.now.words);
  return { facts: [], then: foot.then && closed(foot.then.words.join(' ')), since, brief: sentences(since)[0] };
}

/** A page: its title, what is in it, its facts; what was so then and is now. */
function ofPage({ title, description, card }: Told) {
  const { then, since, brief, facts } = footOf(card);
  const own = facts.filter(([, words]) => words !== description).map(labelled);
  const first = sentences(description)[0]!;
  const name = wordsIn(first).join(' ').startsWith(wordsIn(title).join(' ')) ? first : title;
  const about = without(description, [name, ...own, then, since]);
  /** Of all facts the one that a reader may be too late for. */
  const due = own.find((fact) => /^(When|Close[sd]):/.test(fact));
  return {
    subject: title,
    lines: [name, about, together(own), together([then, since])],
    texts: [
      [title, about, ...own, then, brief],
      ...(own.length > 0 ? [[title, ...own, brief]] : []),
      ...(due ? [[title, due, brief]] : own.map((fact) => [title, fact, brief])),
      ...(then ? [[title, then, brief]] : []),
      [title, about, brief],
      [title, sentences(about)[0], brief],
      [title, brief],
    ],
  };
}

/** A quotation: its words whole or not at all, who said them and when, in what; and the position since. */
function ofQuotation({ card }: Told) {
  const { then, since, brief, facts } = footOf(card);
  const [who, document] = card.under;
  const told = `Quoted: ${midSentence(who)}`;
  // Of words about another council that is the first fact.
  const now = brief ?? (facts[0] && labelled(facts[0]));
  return {
    subject: told,
    lines: [card.title, together([who, document]), together([...facts.map(labelled), then, since])],
    texts: [
      [card.title, who, now],
      [told, now],
      [told.replace(/, then [^,]+/, ''), now],
    ],
  };
}

/**
 * Words to send with a page, in three lengths, drawn from what the page and its picture say and no more. Where the
 * picture says what is so since, each of the three does.
 * @param thing the page
 * @param at its whole address, and its short link
 * @param from whose site it is, for the foot of the e-mail
 * @returns a text message, of one part where that can be; a post; an e-mail
 */
export function readyWords(thing: Told, at: { page: string; short: string }, from: string) {
  const { subject, lines, texts } = isQuotation(thing.card.title) ? ofQuotation(thing) : ofPage(thing);
  const messages = texts.map((parts) => plain(`${together(parts)} ${at.short}`));
  const written = lines.filter(Boolean);
  return {
    text: messages.find((message) => textParts(message) === 1) ?? messages.at(-1)!,
    post: [...written, at.page].join('\n'),
    email: { subject, body: [...written, at.page, from].join('\n\n') },
  };
}
