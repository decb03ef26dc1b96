import type { Inspection } from '../../schema/inspection.ts';

const year = 366 * 86_400_000;

/**
 * The day up to which it is known that a grade is in force, where the site may not say “now”: the inspection is known
 * from a list alone, or nobody has looked for a newer one for a year. Undefined where “now” may be said.
 * @param checked the day somebody last looked, or the list's own day
 */
export function asAt(
  latest: Pick<Inspection, 'known'> | undefined,
  checked: string,
  today: string,
): string | undefined {
  const old = Date.parse(today) - Date.parse(checked) >= year;
  return latest && checked < today && (latest.known || old) ? checked : undefined;
}
