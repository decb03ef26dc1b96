import type { Area } from '../../schema/inspection.ts';

/** What an area of judgement is called, the longer name first. */
const areas: [Area, RegExp][] = [
  ['inCareAndCareLeavers', /children in care and care leavers/gi],
  ['careLeavers', /care[ -]leavers?|leaving care/gi],
  ['inCare', /(child|children) in care|looked[ -]after children|children looked after/gi],
  ['helpAndProtection', /help and protection|protection of children/gi],
  ['leaders', /\bleaders(hip)?\b/gi],
  ['adoption', /\badoption\b/gi],
];

/** The part of a sentence that a grade stands in, between commas and joining words; and the area that part names. */
export function partAt(sentence: string, at: number): { part: string; area?: Area | undefined } {
  const found: { area: Area; from: number; to: number }[] = [];
  for (const [area, pattern] of areas)
    for (const { 0: name, index } of sentence.matchAll(pattern))
      if (!found.some(({ from, to }) => index < to && index + name.length > from))
        found.push({ area, from: index, to: index + name.length });
  const inName = (index: number) => found.some(({ from, to }) => index > from && index < to);
  const breaks = [...sentence.matchAll(/[,;()]|\b(?:and|but|while|though)\b/g)]
    .map(({ index }) => index)
    .filter((index) => !inName(index));
  const from = breaks.findLast((index) => index < at) ?? 0;
  const to = breaks.find((index) => index > at) ?? sentence.length;
  return { part: sentence.slice(from, to), area: found.find((one) => one.from >= from && one.to <= to)?.area };
}
