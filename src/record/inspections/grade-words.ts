import type { Area, Grade } from '../../schema/inspection.ts';
import { partAt } from './area-words.ts';

/** A grade that a sentence states: of which area, with which years; `rating`: as what a service is, whatever the year. */
type Mention = { grade: Grade; area?: Area | undefined; years: string[]; rating: boolean; at: number };

const words = /\b(?:outstanding|good|adequate|inadequate)\b|\brequir(?:es?|ed|ing) improvement\b(?: to be good)?/gi;

/** What may follow a grade, and not a quality: an end, or a word that says when, by whom or what else. */
const ended =
  /^[”’"']*\s*(?:$|[.,;:()!?|–—]|(?:in|overall|by|for|then|since|from|until|when|but|with|again|now|today|\d{4})\b|(?:and|or) [“‘"']?(?:outstanding|good|adequate|inadequate|requires?)\b)/i;
const graded =
  /\b(?:re-?)?(?:rated|judged|graded|rating|grade)\b[^.]{0,40}$|\bjudgements? (?:of|was|were|is)\s*[“‘"']?$/i;
const labelled = /\b(?:Ofsted|overall|grade|rating|judgement|result)\s*[:–—]\s*[“‘"']?$/i;
const been =
  /\b(?:is|are|was|were|became|remain(?:s|ed)?|been)(?: (?:now|still|all|both|again|overall|even))*\s+[“‘"']?$/i;
const ofService =
  /(?:services?|authority|council|department|borough|effectiveness|leadership|leaders|protection|leavers|adoption|care|overall)\s+$/i;
const became = /\b(?:moved|moving|rose|risen|went|back|improved|returned)(?: from [^.]{3,40})? to\s+[“‘"']?$/i;
const ofOne = /\b(?:an?|the|our|its)\s+[“‘"']?$/i;
const thing = /^[”’"']*\s+(?:service|council|authority|department|borough|rating|grade|judgement|report|result)\b/i;
/** A hope, a rule or another council: no statement of what this service is. */
const others =
  /\b(?:to|will|can|could|must|should|would|cannot|not|never|if) (?:\w+ )?(?:be|get|become|been)\s+(?:rated|judged|graded)\b|\b(?:councils|authorities|boroughs|(?:another|other|any|every|each) (?:council|authority|borough))\b/i;

/** Any council at all, as in: a visit to a council graded Inadequate. Of a grade to be proud of, it may well mean itself. */
const someCouncil = /\ban? (?:council|authority|borough) (?:whose|that|which|rated|judged|graded)\b[^.,]*$/i;
const proud: Grade[] = ['outstanding', 'good'];

/** Whether a word is a grade where it stands, and whether it says outright what a service is. */
function meant(word: string, before: string, after: string): 'rating' | 'grade' | undefined {
  const ends = ended.test(after);
  const capital = /^[A-Z]/.test(word);
  const first = !/\w/.test(before) || /[|:•“‘"'(–—]\s*$/.test(before);
  const name = /^\s+(?!Ofsted)[A-Z]/.test(after);
  const capitalGrade = capital && !name && (!first || ends || thing.test(after));
  if (graded.test(before) && (ends || capitalGrade)) return 'rating';
  if (labelled.test(before) && ends) return 'rating';
  if (capitalGrade && (been.test(before) || became.test(before))) return 'rating';
  if (capitalGrade && thing.test(after) && (ofOne.test(before) || /^[”’"']*\s+(?:rating|grade)/i.test(after)))
    return 'rating';
  const quoted = /[“‘"']$/.test(before) && /^[”’"']/.test(after);
  const plain = ends && been.test(before) && ofService.test(before.replace(been, ''));
  return capitalGrade || quoted || plain ? 'grade' : undefined;
}

/** The same of the one grade that is two words: small letters will do where the sentence is about the service. */
function improving(word: string, before: string, about: string): 'rating' | 'grade' | undefined {
  if (graded.test(before)) return 'rating';
  return /^R/.test(word) || /ofsted|inspect|judg|\bgrade|\brat(?:ed|ing)|overall|service/i.test(about)
    ? 'grade'
    : undefined;
}

/** Whether words say what a grade means (Good: …, and no year), or what it was called (until 2013: Adequate). */
const explains = (sentence: string, before: string, after: string) =>
  (!/\w/.test(before) && /^[”’"']*\s*:\s*\S/.test(after) && yearsIn(sentence).length === 0) ||
  /\buntil \d{4}:\s*$/.test(before);

/** The years that words name. */
export const yearsIn = (text: string): string[] => text.match(/\b(?:19|20)\d\d\b/g) ?? [];

/**
 * Every grade that words state, in the order they stand. Good supervision, or a good talk, is none. Its years are those
 * of its part of the sentence; else of the sentence; else of all the words.
 * @param around years that stand beside the words: in their heading, or as their date
 */
export function gradesIn(text: string, around: readonly string[] = []): Mention[] {
  return [...text.matchAll(/\S[\s\S]*?(?:[.!?][”’"')]*(?=\s)|$)/g)].flatMap(({ 0: sentence, index }) =>
    [...sentence.matchAll(words)].flatMap(({ 0: word, index: at }): Mention[] => {
      const [before, after] = [sentence.slice(0, at), sentence.slice(at + word.length)];
      const { part, area } = partAt(sentence, at);
      if (explains(sentence, before, after)) return [];
      const kind = word.includes(' ')
        ? improving(word, before, area ? 'service' : sentence)
        : meant(word, before, after);
      if (!kind) return [];
      const years = [part, sentence].map(yearsIn).find((named) => named.length > 0) ?? [...yearsIn(text), ...around];
      const grade = (word.includes(' ') ? 'requires-improvement' : word.toLowerCase()) as Grade;
      const general = others.test(sentence) || (!proud.includes(grade) && someCouncil.test(before));
      return [{ grade, area, years, rating: kind === 'rating' && !general, at: index + at }];
    }),
  );
}
