import { inShort } from '../../../record/dates.ts';
import { gradeInWords, isWhole, typeInWords } from '../../../record/inspections/inspections.ts';
import type { Area, Inspection } from '../../../schema/inspection.ts';
import type { Type, Wish, Words } from './labels.ts';
import { rowName, type Stop } from './rows.ts';
import { boxOf, waysOf, type Text } from '../texts.ts';

const inYear = (date: string) => date.slice(0, 4);

/**
 * What is written in the row of an area: the word of each grade that a new one replaced, what an inspection of it alone
 * called it, and what holds now; `held`, at its node, where nobody knows whether it holds today. Care leavers' words stand below, for their line comes and goes above.
 */
export function wordsOf(area: Area, stops: readonly Stop[], { beside }: Type, held = false): Omit<Words, 'turns'> {
  const sides: Wish['sides'] = area === 'careLeavers' ? [1, -1] : [-1, 1];
  const grades = stops
    .filter(({ ends, again }) => ends !== 'now' && !again)
    .map(({ x, grade, joint }): Wish => {
      const ways = waysOf(`${gradeInWords[grade]}${joint ? ', judged together' : ''}`);
      return { ways, tone: 'plain', at: [{ x, anchor: 'start' }], sides };
    });
  const names = stops.flatMap(({ x, alone }): Wish[] => {
    const text = alone && (beside ? `${alone.words}, ${alone.month}` : alone.year);
    return text ? [{ ways: waysOf(text), tone: 'soft', at: [{ x, anchor: 'start' }], sides: [1, -1] }] : [];
  });
  const { grade, ends, since } = stops.at(-1)!;
  const now =
    ends === 'now'
      ? { text: gradeInWords[grade], tone: 'accent strong' as const }
      : { text: since, tone: 'soft' as const };
  if (held && ends === 'now') {
    const at: Wish['at'] = [{ x: stops.at(-1)!.x, anchor: 'start' }];
    const last: Wish = { ways: waysOf(now.text), tone: now.tone, at, sides };
    return { name: rowName[area]!, wishes: [last, ...grades.toReversed(), ...names], spans: stops, sides };
  }
  // From right to left, so that a label that must stand higher has its stem beside the words below it.
  return { name: rowName[area]!, now, wishes: [...grades.toReversed(), ...names], spans: stops, sides };
}

/** What is written in the row of visits. Those that stand close together share their words. */
export function wordsOfVisits(visits: readonly { x: number; visit: Inspection }[], { size, beside }: Type): Words {
  const groups: (typeof visits)[number][][] = [];
  for (const one of visits) {
    const last = groups.at(-1)?.at(-1);
    const near = last && one.x - last.x < 5 * size && (!beside || last.visit.type === one.visit.type);
    if (near) groups.at(-1)!.push(one);
    else groups.push([one]);
  }
  const date = ({ visit }: { visit: Inspection }) => (beside ? inShort : inYear)(visit.fieldwork.to);
  const wishes = groups.toReversed().map((group): Wish => {
    const [first, last] = [group[0]!, group.at(-1)!];
    const when = [...new Set([date(first), date(last)])].join(' to ');
    const kind = typeInWords[first.visit.type];
    const what = group.length > 1 ? `${group.length} ${kind.toLowerCase()}s` : kind;
    const at: Wish['at'] = [
      { x: first.x, anchor: 'start' },
      { x: last.x, anchor: 'end' },
    ];
    return { ways: beside ? [[what, when]] : [[when]], tone: 'soft', at, sides: [1, -1] };
  });
  return { name: 'Visits, no grade', wishes, spans: visits.map(({ x }) => ({ x, to: x })), sides: [1], turns: [] };
}

/** The dates of whole inspections, and now, in a row of their own. */
export function wordsOfDates(graded: readonly Inspection[], x: (date: string) => number, frame: Type): Text[] {
  const { beside, node, width } = frame;
  const dates = graded.filter(isWhole).map(({ fieldwork: { to } }): Text => {
    const at = x(to);
    return beside
      ? { text: inShort(to), tone: 'strong', anchor: 'start', x: at - node, y: 0 }
      : { text: inYear(to), tone: 'strong', anchor: 'middle', x: at, y: 0 };
  });
  const name: Text[] = beside ? [{ text: 'Inspected', tone: 'soft', anchor: 'start', x: 0, y: 0 }] : [];
  return [...name, ...dates, { text: 'now', tone: 'accent strong', anchor: 'end', x: width, y: 0 }];
}

/** Every second year from a date to today, as far as they fit, in a row of their own. */
export function wordsOfYears(from: string, today: string, x: (date: string) => number, { size, width }: Type): Text[] {
  const [first, last] = [from, today].map((date) => Number(date.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first }, (_, i) => first + 1 + i).filter((year) => year % 2 === 0);
  let end = 0;
  return years.flatMap((year): Text[] => {
    const mark: Text = { text: String(year), tone: 'soft', anchor: 'middle', x: x(`${year}-01-01`), y: 0 };
    const { x1, x2 } = boxOf(mark, size);
    if (x1 < end || x2 > width) return [];
    end = x2 + 6;
    return [mark];
  });
}
