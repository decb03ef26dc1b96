import { nearest } from '../check/nearest.ts';
import { inMonth } from '../dates.ts';
import type { OfficialAuthority } from './authorities.ts';
import type { Official } from './files.ts';
import { alike } from './layout.ts';

/** No such authority; its message says what to write instead. */
export class UnknownAuthority extends Error {}

const around =
  /^(?:the )?(?:(?:(?:royal|london|metropolitan) )?(?:borough|district)|city|county|l b)(?: of)? | (?:(?:city|county|(?:metropolitan )?borough|district) )?council$| (?:city|county|borough) of$/g;

/** A name without what people put round it or leave out: London Borough of, City of, Council, St. for Saint. */
const bare = (name: string) =>
  alike(name)
    .replace(/[.,’'-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(around, '')
    .replace(/\bsaint\b/g, 'st');

const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const namesOf = (all: readonly { name: string }[]) => or.format(all.map(({ name }) => name));

/** The first letters of a name of several words, with and without its small words. */
function initialsOf(name: string): string[] {
  const parts = bare(name).split(' ');
  const first = (all: string[]) => all.map((part) => part[0]).join('');
  return parts.length > 1 ? [first(parts), first(parts.filter((part) => !/^(?:and|of|upon|with|on)$/.test(part)))] : [];
}

/**
 * An authority by its name (capitals, “&”, “City of” and the like do not matter), by words of a name that no other has,
 * by its LA code or by its area code.
 * @throws {UnknownAuthority} with the nearest name; of one that is no more, with what is known of it
 */
export function findAuthority(official: Official, words: string): OfficialAuthority {
  const { authorities } = official;
  const wanted = bare(words);
  if (!wanted) throw new UnknownAuthority('Name a local authority, by its name, its LA code or its area code.');
  const code = words.trim().toUpperCase();
  const coded = authorities.find(({ laCode, codes }) => laCode === code || codes.includes(code));
  if (coded) return coded;
  const called = (one: OfficialAuthority) => [one.name, one.fullName, one.slug.replaceAll('-', ' ')].map(bare);
  const exact = authorities.filter((one) => called(one).includes(wanted));
  const within = authorities.filter(({ ofstedRegion }) => alike(ofstedRegion) === alike(words));
  if (within.length > 1 && exact.every(({ name, fullName }) => ![name, fullName].map(alike).includes(alike(words))))
    throw new UnknownAuthority(`“${words}” is a region of ${within.length} local authorities. Which of them is it?${exact.length > 0 ? ` Write ${namesOf(exact)}, or the name of another.` : ''}`); // prettier-ignore
  if (exact.length === 1) return exact[0]!;
  const noMore = exact.length === 0 && noLonger(official, wanted, code);
  if (noMore) throw new UnknownAuthority(noMore);
  const holding = (part: string) => authorities.filter((one) => called(one).some((name) => ` ${name} `.includes(part)));
  const part = exact.length > 0 ? exact : holding(` ${wanted} `);
  if (part.length === 1) return part[0]!;
  const several = part.length > 0 ? part : wanted.length > 3 ? holding(` ${wanted}`) : [];
  if (several.length > 1) throw new UnknownAuthority(`Which one is “${words}”: ${namesOf(several)}?`);
  // People write what stands first, and initials: Quay for Quay on Sea, QOS too.
  const initials = authorities.filter(({ name }) => initialsOf(name).some((all) => all === wanted));
  if (initials.length > 0 && several.length === 0) throw new UnknownAuthority(`Ofsted’s list has no local authority “${words}”. Did you mean ${namesOf(initials)}?`); // prettier-ignore
  const firsts = authorities.map((one) => bare(one.name).split(' ')[0]!);
  const likeFirst = nearest(wanted, firsts);
  const alikeFirst = wanted.includes(' ') ? undefined : authorities.find((_, i) => firsts[i] === likeFirst);
  const guess = several[0] ?? authorities.find(({ name }) => bare(name) === nearest(wanted, authorities.map((one) => bare(one.name)))) ?? alikeFirst; // prettier-ignore
  const remedy = guess
    ? `Did you mean ${guess.name}?`
    : 'Write its name as Ofsted lists it, its LA code (three digits) or its area code (E and eight digits).';
  throw new UnknownAuthority(`Ofsted’s list has no local authority “${words}”. ${remedy}`);
}

/** What the files say of an authority that was and is not. */
function noLonger({ authorities, outcomes, rows }: Official, wanted: string, code: string): string | undefined {
  const last = outcomes.history.filter((one) => !one.exists && (bare(one.name) === wanted || one.code === code)).at(-1);
  const heir = last && authorities.find(({ ofstedPage }) => ofstedPage === last.link);
  const instead = heir ? `Its page there is now that of ${heir.name}.` : 'Name the authority that came after it.';
  if (last)
    return `${last.name} is no more, Ofsted’s list says. Its last inspection there began in ${inMonth(last.from)}. ${instead}`;
  const counted = rows.filter(({ level, name, areas }) => level === 'Local authority' && (bare(name) === wanted || areas.includes(code))); // prettier-ignore
  const until = Math.max(...counted.map(({ year }) => year));
  return counted.length > 0
    ? `${counted[0]!.name} is in the workforce file until ${until}, and not in Ofsted’s list. Name the authority that came after it.`
    : undefined;
}
