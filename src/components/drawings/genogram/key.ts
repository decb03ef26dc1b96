import type { Genogram } from '../../../schema/genogram.ts';
import { stroke } from './labels.ts';
import { bracketsOf, crossOf, outlineOf } from './svg.ts';

export type Sign = { glyph: string; says: string };

const pair = '<path d="M2 20H58"/>';
const dots = ' stroke-dasharray="3 4"';
const at = [30, 22] as const;

/** What the signs in a genogram mean: of those that are in it. Each glyph is the inside of an SVG of 60 by 44 units. */
export function keyOf({ people, families, home, focus }: Genogram): Sign[] {
  const is = (drawn: string) => people.some((person) => person.drawn === drawn);
  const now = (state: string) => families.some((family) => family.now === state);
  const some = (list: 'adopted' | 'fostered' | 'twins' | 'identicalTwins') =>
    families.some((one) => one[list].length > 0);
  const sign = (yes: boolean, glyph: string, says: string): Sign[] => (yes ? [{ glyph, says }] : []);
  const slash = (x: number) => `M${x - 4} 30l8-20`;
  return [
    ...sign(is('man'), outlineOf('man', at), 'A man or boy'),
    ...sign(is('woman'), outlineOf('woman', at), 'A woman or girl'),
    ...sign(is('other'), outlineOf('other', at), 'Anybody else, or not known'),
    ...sign(is('expected'), outlineOf('expected', at), 'A child who is expected'),
    {
      glyph: `<g class="you">${outlineOf(people.find(({ id }) => id === focus)!.drawn, at)}</g>`,
      says: 'The person it is drawn for',
    },
    ...sign(people.some(({ died }) => died), crossOf({ drawn: 'man' }, at), 'Has died'), // prettier-ignore
    ...sign(people.some(({ name }) => name === null), '<text x="30" y="30" font-size="24" text-anchor="middle" class="strong" stroke="none">?</text>', 'Name not known'), // prettier-ignore
    ...sign(now('together'), pair, 'A couple'),
    ...sign(now('separated'), `${pair}<path d="${slash(30)}"/>`, 'Separated'),
    ...sign(now('divorced'), `${pair}<path d="${slash(25)}${slash(35)}"/>`, 'Divorced'),
    ...sign(some('adopted'), `<path d="M30 6V40"${dots}/>${bracketsOf([30, 22], false)}`, 'Adopted'),
    ...sign(some('fostered'), `<path d="M2 22H58"${dots}/>`, 'Fostered'),
    ...sign(some('twins'), '<path d="M8 40 30 8 52 40"/>', 'Twins'),
    ...sign(some('identicalTwins'), '<path d="M8 40 30 8 52 40M19 24h22"/>', 'Identical twins'),
    ...sign(
      home.length > 0,
      '<rect class="home home-edge" x="4" y="6" width="52" height="32" rx="14"/>',
      'Live together',
    ),
  ].map(({ glyph, says }) => ({
    glyph: `<g fill="none" stroke="currentColor" stroke-width="${stroke}">${glyph}</g>`,
    says,
  }));
}
