/** The first letters of a name; undefined where there is none. */
export const initialsOf = (name: string | null | undefined): string | undefined =>
  name
    ?.replace(/,.*/, '')
    .replace(/^(Cllr|Councillor) /, '')
    .split(' ')
    .map((word) => word[0])
    .join('')
    .slice(0, 2);
