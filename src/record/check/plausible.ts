import type { z } from 'astro/zod';

/** One of each of these is taken by most fields that stand by themselves: early, small and yes; late, large and no. */
const guesses: readonly (readonly unknown[])[] = [
  ['a-name', '1999-01-01', '1999-01-01 12:00', '/', 'https://www.gov.uk/', 'RM1 3BD', '000', '00000', '1999-00'],
  ['b-name', '2098-12-31', '2098-12-31 12:00', '/', 'https://www.gov.uk/', 'SE1 2QH', '999', '99999', '2098-99'],
];
const values: readonly (readonly unknown[])[] = [
  [true, 1, 1000, [], ['a-name'], null],
  [false, 90_000, 30, 1, [], ['b-name'], null],
];

/**
 * An item with a guess in place of each field that is wrong, so that a mistake in one field hides nothing that is said
 * of others.
 * @returns the item with one guess and with another; nothing where no guess is taken
 */
export function plausible(schema: z.ZodType, item: unknown): unknown[] {
  const { shape } = schema.def as { shape?: Record<string, z.ZodType> };
  if (!shape || !item || typeof item !== 'object') return [];
  const names = Object.keys(shape);
  const wrong = names.filter((name) => !shape[name]!.safeParse((item as never)[name]).success);
  const kept = Object.entries(item).filter(([name]) => names.includes(name) && !wrong.includes(name));
  return guesses.flatMap((words, i) => {
    const tried = [undefined, ...words, ...values[i]!];
    const found = wrong.flatMap((name): [string, unknown][] => {
      const fits = (guess: unknown) => shape[name]!.safeParse(guess).success;
      const options = optionsOf(shape[name]!);
      const all = [...tried, ...(i === 0 ? options : options.toReversed())];
      const at = all.findIndex(fits);
      return at < 0 ? [] : [[name, all[at]]];
    });
    const given = found.filter(([, guess]) => guess !== undefined);
    return found.length < wrong.length ? [] : [Object.fromEntries([...kept, ...given])];
  });
}

const optionsOf = (field: z.ZodType): unknown[] => Object.values((field.def as { entries?: object }).entries ?? {});
