import type { Claim } from '../../schema/claim.ts';
import type { Person } from '../../schema/person.ts';
import type { Quotation } from '../../schema/quotation.ts';
import { listed } from '../check/legible.ts';

/** As the files have them, before a schema has filled in what is left out. */
type Written = {
  people: Partial<Person>[];
  quotations: (Pick<Quotation, 'id' | 'text' | 'speaker' | 'balance'> & Partial<Pick<Quotation, 'councillor'>>)[];
  claims: Pick<Claim, 'saidBy' | 'exact'>[];
};

/**
 * Everything by which a councillor may be known: ids of people, names, words; and the quotations to be withheld.
 * `others`: words that somebody else is quoted with, which no councillor has alone.
 */
export type Councillors = {
  people: Set<string>;
  names: string[];
  words: { id: string; text: string }[];
  others: string[];
  quotations: Set<string>;
};

const title = /^(?:Councillor|Cllr\.?)\s+/;
const isTitled = (name: string | undefined) => !!name && title.test(name);

/**
 * Who is a councillor, by people.yaml, by the quotations marked as one's, and by the claims that a "Councillor …" made.
 * A quotation whose balance is a councillor's is withheld with it: it may not stand alone.
 */
export function councillorsIn({ people, quotations, claims }: Written): Councillors {
  const theirs = people.filter(({ councillor }) => councillor);
  const words = quotations.filter(({ councillor }) => councillor);
  const named = [
    ...theirs.map(({ name }) => name),
    ...words.map(({ speaker }) => speaker),
    ...claims.map(({ saidBy }) => saidBy).filter(isTitled),
  ];
  const withheld = new Set(words.map(({ id }) => id));
  let before: number;
  do {
    before = withheld.size;
    for (const { id, balance } of quotations) if (balance && withheld.has(balance)) withheld.add(id);
  } while (withheld.size > before);
  return {
    people: new Set(theirs.flatMap(({ id }) => id ?? [])),
    names: [...new Set(named.flatMap((name) => name?.replace(title, '').split(',')[0]!.trim() || []))],
    words: words.map(({ id, text }) => ({ id, text })),
    others: [
      ...quotations.filter(({ councillor }) => !councillor).map(({ text }) => text),
      ...claims.flatMap(({ exact, saidBy }) => (isTitled(saidBy) ? [] : (exact ?? []))),
    ],
    quotations: withheld,
  };
}

/** The councillors of an authority's folder, such as content/harbour. */
export function councillorsOf(folder: string): Councillors {
  const all = (kind: 'people' | 'quotations' | 'claims') => listed(folder, kind) as unknown[];
  return councillorsIn({
    people: all('people'),
    quotations: all('quotations'),
    claims: all('claims'),
  } as Written);
}
