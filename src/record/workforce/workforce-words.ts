import { written, type Measure } from './measures.ts';
import { fewSaid, gapsIn, isNumber, reasons, yearsInWords } from './workforce.ts';
import {
  differ,
  pointsOf,
  standing,
  turnOf,
  type Point,
  type Series,
  type Trio,
  type Years,
} from './workforce-series.ts';

const list = (parts: string[]) => new Intl.ListFormat('en-GB').format(parts);

/** A region's name in a sentence: the South West, but Outer London. */
export const inSentence = (region: string): string => region.replace(/^(?=(North|South|East|West)\b)/, 'the ');

/** A council's name in a sentence: the Isles of Harbour, but North Pier. What takes “the” in English says what it is of. */
export const councilInSentence = (name: string): string =>
  name.replace(/^(?=(?:City|County|Isles?|East Riding) of )/, 'the ');

/** What the newest figure is, where it came from, and what England has: 15.0 cases each in 2025, down from … */
export function headingOf(measure: Measure, { ours, england }: Trio, years: Years): string {
  const points = pointsOf(ours.row, years);
  const latest = points.at(-1);
  if (!latest) return `${measure.name}: no figure published for ${ours.name}`;
  const say = (value: number) => written(measure.indicator, value);
  const turn = turnOf(points, measure);
  const since = points.length > 1 ? `, about the same since ${points[0]!.year}` : '';
  const moved = turn ? `, ${turn.moved} from ${say(turn.value)} in ${turn.year}` : since;
  const there = england.row[years.indexOf(latest.year)];
  const beside = measure.kind !== 'count' && isNumber(there) ? `; ${england.name} ${say(there)}` : '';
  return `${measure.says(say(latest.value))} in ${latest.year}${moved}${beside}`;
}

/**
 * What else is to be said of a measure, a sentence each: beside others, over the years, and what is missing.
 * @param trio with the region named as in a sentence
 * @param madeOf the sentence of the counts behind the newest figure
 */
export function sentencesOf(measure: Measure, trio: Trio, years: Years, madeOf = ''): string[] {
  const points = pointsOf(trio.ours.row, years);
  const beside = trio.few
    ? [`${fewSaid} We do not compare them.`, madeOf] // prettier-ignore
    : measure.kind === 'count'
      ? [madeOf, growthOf(trio, years)]
      : [besideOf(measure, points.at(-1), trio, years), madeOf, whileOf(measure, trio.england, years)];
  return [...beside, rangeOf(measure, points), ...gapsInWords(trio.ours, years)].filter((sentence) => sentence !== '');
}

function besideOf(
  { indicator, ...measure }: Measure,
  latest: Point | undefined,
  { region, england }: Trio,
  years: Years,
) {
  const at = latest ? years.indexOf(latest.year) : years.length - 1;
  const known = [region, england].flatMap(({ name, row }) => {
    const value = row[at];
    return isNumber(value) ? [{ name, value, words: written(indicator, value) }] : [];
  });
  if (known.length === 0) return '';
  if (!latest) return `In ${years[at]} ${list(known.map(({ name, words }) => `${name} had ${words}`))}.`;
  const ways = Map.groupBy(known, ({ value }) => standing(measure, latest.value, value));
  const parts = [...ways].map(([way, all]) => `${way} ${list(all.map(({ name, words }) => `${name}’s ${words}`))}`);
  return `${written(indicator, latest.value)} ${latest.year === years.at(-1) ? 'is' : 'was'} ${list(parts)}.`;
}

/** What happened in England over the years, so that a change that came everywhere is not taken for one of ours. */
function whileOf(measure: Measure, { name, row }: Series, years: Years) {
  const points = pointsOf(row, years);
  const [first, last] = [points.at(0), points.at(-1)];
  if (!first || !last || first === last) return '';
  const [was, is] = [first, last].map(({ value, year }) => `${written(measure.indicator, value)} in ${year}`);
  if (!differ(measure, first.value, last.value)) return `${name} had ${was} and ${is}.`;
  return `${name} ${last.value > first.value ? 'rose' : 'fell'} from ${was} to ${is}.`;
}

function rangeOf({ indicator }: Measure, points: readonly Point[]) {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (points.length < 2 || low === high) return '';
  const when = (extreme: number) => {
    const years = points.filter(({ value }) => value === extreme).map(({ year }) => year);
    return `${written(indicator, extreme)} in ${yearsInWords(years)}`;
  };
  return `Since ${points[0]!.year} the highest here was ${when(high)}, and the lowest ${when(low)}.`;
}

/** Numbers of people in places of unlike size say nothing side by side; how they have grown over the same years does. */
function growthOf({ ours, region, england }: Trio, years: Years) {
  const points = pointsOf(ours.row, years);
  const [first, last] = [points.at(0), points.at(-1)];
  if (!first || !last || first === last || first.value === 0) return '';
  const parts = [ours, region, england].flatMap(({ name, row }) => {
    const [was, is] = [first, last].map(({ year }) => row[years.indexOf(year)]);
    if (!isNumber(was) || !isNumber(is) || was === 0) return [];
    const share = Math.round((is / was - 1) * 100);
    if (share === 0) return [{ verb: 'did not change', by: `in ${name}` }];
    return [{ verb: share > 0 ? 'grew' : 'shrank', by: `by ${Math.abs(share)}% in ${name}` }];
  });
  const said = parts.map(({ verb, by }, i) => (parts[i - 1]?.verb === verb ? by : `${verb} ${by}`));
  return `From ${first.year} to ${last.year} the number employed ${list(said)}.`;
}

/** Each year without a figure, and why. */
const gapsInWords = ({ name, row }: Series, years: Years) =>
  gapsIn(row, years).map(
    ({ why, years: missing }) => `No figure is published for ${name} for ${yearsInWords(missing)}: ${reasons[why]}.`,
  );
