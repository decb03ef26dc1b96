import { placesBefore } from './align.ts';
import { isEmpty, isObject, same } from './values.ts';

/** Which thing of a list is which of the list before: by its id, then by what it says, then by what stands about it. */
export function placesOf(was: unknown[], now: unknown[]): (number | undefined)[] {
  const [before, after] = [was.map(idOf), now.map(idOf)];
  const known = (j: number) => after[j] !== undefined && before.includes(after[j]);
  const gone = (i: number) => before[i] === undefined || !after.includes(before[i]);
  const places = placesBefore(
    was.length,
    now.length,
    (i, j) => (known(j) ? before[i] === after[j] : same(was[i], now[j])),
    (i, j, alone) => gone(i) && !known(j) && (alone || (after[j] === undefined && kin(was[i], now[j]))),
  );
  return places.map((place, j) => place ?? (known(j) ? before.indexOf(after[j]) : undefined));
}

const idOf = (item: unknown) => (isObject(item) ? item['id'] : undefined);

/** Whether two things have something in common. */
const kin = (one: unknown, other: unknown) =>
  isObject(one) && isObject(other) && Object.keys(one).some((key) => !isEmpty(one[key]) && same(one[key], other[key]));
