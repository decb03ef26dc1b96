/** What a form adds to a place nobody filled in: nothing was said. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether a value still says the same: a number as words is the number, what is empty is not there, and where a form
 * leaves out what was false, it is false still.
 */
export function same(was: unknown, now: unknown): boolean {
  if (isEmpty(was) || isEmpty(now)) return now === undefined && was === false ? true : isEmpty(was) && isEmpty(now);
  if (Array.isArray(was) && Array.isArray(now))
    return was.length === now.length && was.every((item, i) => same(item, now[i]));
  if (isObject(was) && isObject(now))
    return [...new Set([...Object.keys(was), ...Object.keys(now)])].every((key) => same(was[key], now[key]));
  return typeof was !== 'object' && typeof now !== 'object' && words(was) === words(now);
}

/** Letters as they stand in a file: a form may end lines as Windows does. */
const words = (value: unknown) => String(value).replaceAll('\r\n', '\n').trim();
