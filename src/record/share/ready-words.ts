import type { Card, Labelled } from './card.ts';
import { upper } from '../upper.ts';
import { plain, textParts } from './text-message.ts';

/** What the words are drawn from: a page’s title and description, and what its picture says. */
interface Told {
  title: string;
  description: string;
  card: Pick<Card, 'title' | 'under' | 'foot'>;
}

interface From {
  name: string;
  line: string;
  notice?: string | undefined;
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

/** The foot of the picture, in sentences: facts; or what was so when it was said, and since, whole and without the visits. */
function footOf({ foot }: Told['card']) {
  if (foot.draws === 'facts') return { facts: foot.facts, then: undefined, since: undefined, brief: undefined };
  const since = labelled(foot.now.words);
  const [first, ...more] = sentences(since);
  const brief = [first, ...(foot.now.visits > 0 ? more.slice(0, -1) : more)].join(' ');
  return { facts: [], then: foot.then && closed(foot.then.words.join(' ')), since, brief };
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
      ...(due ? [] : own.map((fact) => [title, fact, brief])),
      ...(then ? [[title, then, brief]] : []),
      // Without its day it might be sent too late.
      ...(due
        ? [[title, due, brief]]
        : [
            [title, about, brief],
            [title, sentences(about)[0], brief],
            [title, brief],
          ]),
    ],
  };
}

/** A quotation: its words whole or not at all, who said them and when, in what; and the position since. */
function ofQuotation({ card }: Told) {
  const { then, since, brief, facts } = footOf(card);
  const [who, document] = card.under;
  const told = who.includes('quoted') ? who : `words of ${midSentence(who)}`;
  // Of words about another council that is the first fact.
  const now = brief ?? (facts[0] && labelled(facts[0]));
  return {
    subject: upper(told),
    lines: [card.title, together([who, document]), together([...facts.map(labelled), then, since])],
    texts: [
      [card.title, who, now],
      [told, now],
      [told.replace(/, then [^,]+/, ''), now],
      [told.replace(/(, then [^,]+| on [^,]+)(?=, )/, ''), now],
    ],
  };
}

/**
 * Words to send with a page, in three lengths, drawn from what the page and its picture say and no more. Where the
 * picture says what is so since, each of the three does.
 * @param thing the page
 * @param at its whole address, and its short link
 * @param from whose pages these are, in a word and in a line, and that the site is a demonstration, where it is one
 * @returns a text message, of one part where that can be; a post; an e-mail
 */
export function readyWords(thing: Told, at: { page: string; short: string }, from: From) {
  const { subject, lines, texts } = isQuotation(thing.card.title) ? ofQuotation(thing) : ofPage(thing);
  const told = texts.map(together);
  /** Whose it is, where there is room for that. */
  const named = told.map((words) => (words.includes(from.name) ? words : `${from.name}: ${words}`));
  const messages = [...named, ...told].map((words) => plain(`${words} ${at.short}`));
  const written = lines.filter(Boolean);
  return {
    text: messages.find((message) => textParts(message) === 1) ?? messages.at(-1)!,
    post: [...written, from.notice, at.page].filter(Boolean).join('\n'),
    email: { subject, body: [...written, at.page, together([from.line, from.notice])].join('\n\n') },
  };
}
