import { decimalYear, inWords } from '../../../record/dates.ts';
import { lastDay, type Plan } from '../../../schema/plan.ts';
import { boxOf, widthOf, type Text } from '../texts.ts';

/** How a plan stands on a day. */
export const stateOf = ({ from, to }: Plan, today: string): 'ended' | 'runs' | 'ahead' | 'unknown' =>
  !to ? 'unknown' : lastDay(to) < today ? 'ended' : from > today ? 'ahead' : 'runs';

/** How plans of which none runs stand on a day: of one, in its own words. */
export function noneRuns(plans: readonly Plan[], today: string): string {
  const states = plans.map((plan) => stateOf(plan, today));
  const how = [
    states.includes('ended') && 'has ended',
    states.includes('ahead') && 'has not begun',
    states.includes('unknown') && 'has no end that anybody has published',
  ].filter(Boolean);
  return `${plans.length === 1 ? 'the plan' : 'each of these plans'} ${how.join(' or ')}.`;
}

/** The years of a plan, and how it stands: 2011 to 2014. Ended. */
export function spanInWords(plan: Plan, today: string): string {
  const { from, to, lastSeen } = plan;
  if (!to) return `From ${inWords(from)}. No end published; last named ${inWords(lastSeen!)}.`;
  const words = { ended: 'Ended.', runs: 'Runs today.', ahead: 'Not begun.', unknown: '' };
  return `${from === to ? inWords(from) : `${inWords(from)} to ${inWords(to)}`}. ${words[stateOf(plan, today)]}`;
}

export type Frame = { width: number; size: number; node: number };
export const frames: Record<'wide' | 'narrow', Frame> = {
  wide: { width: 820, size: 19, node: 10 },
  narrow: { width: 344, size: 16, node: 7 },
};

/** The day in a year that a loose date begins on, and the instant after its last day, as decimal years. */
const begin = (date: string) => decimalYear(date + '-01-01'.slice(date.length - 4));
const end = (date: string) => decimalYear(lastDay(date)) + 1 / 366;

/**
 * Plans on one scale of true time, a row a plan. A plan that runs is a line up to today and fragile after it, because
 * what is to come is only meant; one that has ended is thin. Words that would stand on the line of today stand
 * before it.
 * @returns the rows, the years, and where today is
 */
export function plansDrawing(plans: readonly Plan[], today: string, { width, size, node }: Frame) {
  const first = Math.floor(Math.min(...plans.map(({ from }) => begin(from))));
  const last = Math.max(decimalYear(today), ...plans.map(({ to, lastSeen }) => end(to ?? lastSeen!)));
  const [left, right] = [node, width - node];
  const x = (year: number) => Math.round(left + ((year - first) / (last - first)) * (right - left));
  const now = x(decimalYear(today));
  const line = Math.round(1.25 * size);
  const apart = Math.round(0.5 * size);
  let y = Math.round(2.2 * size);
  const rows = plans.map((plan) => {
    const { from, to, lastSeen, approved, asked } = plan;
    const [start, stop] = [x(begin(from)), x(end(to ?? lastSeen!))];
    const words: [string, Text['tone']][] = [
      [plan.name, 'strong'],
      [to ? spanInWords(plan, today) : 'No end published', 'soft'],
    ];
    const widest = Math.max(...words.map(([text, tone]) => widthOf(text, tone, size)));
    const near = Math.max(0, Math.min(start - node, width - widest));
    const before = now - apart - widest;
    const crosses = near < now + apart && near + widest > now - apart;
    const across = Math.floor(crosses && before >= 0 ? before : near);
    const texts = words.map(([text, tone]): Text => {
      y += line;
      return { text, tone, anchor: 'start', y, x: across };
    });
    y += line;
    const at = y;
    const pin = asked && x((begin(asked.from) + end(asked.to)) / 2);
    const said = pin !== undefined && asked && `${asked.answers} answers`;
    if (said) {
      y += Math.round(1.5 * size);
      const after = { text: said, tone: 'plain' as const, anchor: 'start' as const, x: pin + node + 6, y };
      const limit = pin < now ? now - apart : width;
      texts.push(boxOf(after, size).x2 > limit ? { ...after, anchor: 'end', x: pin - node - 6 } : after);
    }
    y += Math.round(0.9 * size);
    const agreed = approved ? x(begin(approved)) : undefined;
    return { state: stateOf(plan, today), y: at, start, stop, agreed, pin, pinY: said ? at + 1.2 * size : at, texts };
  });
  const years = Array.from({ length: Math.ceil(last) - first }, (_, i) => first + i).filter((year) => year % 4 === 0);
  return {
    rows,
    years: years.map((year) => ({ year, x: x(year) })),
    now,
    top: Math.round(1.6 * size),
    foot: y,
    height: y + line,
  };
}
