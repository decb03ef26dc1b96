import type { GenogramPerson } from '../../../schema/genogram.ts';
import type { Point } from '../tie.ts';
import type { Drawing, Sign } from './drawing.ts';
import { half } from './frame.ts';
import { edge, homePath } from './home.ts';
import { insideOf, size, stroke } from './labels.ts';

const n = (value: number) => Math.round(value * 10) / 10;
const at = ([x, y]: Point) => `${n(x)} ${n(y)}`;
const path = (points: readonly Point[]) => `M${points.map(at).join('L')}`;
const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const r = half - stroke / 2;

/** The outline of a person's sign around a point, its stroke's outer edge where lines meet it. */
export function outlineOf(drawn: GenogramPerson['drawn'], [x, y]: Point): string {
  const [left, top] = [n(x - r), n(y - r)];
  if (drawn === 'man') return `<rect x="${left}" y="${top}" width="${2 * r}" height="${2 * r}"/>`;
  if (drawn === 'woman') return `<circle cx="${n(x)}" cy="${n(y)}" r="${r}"/>`;
  if (drawn === 'expected') return `<path d="M${n(x)} ${top + 1}l${r - 1} ${2 * r - 1}h${2 - 2 * r}z"/>`;
  return `<path d="M${n(x)} ${n(y - 20)}l20 20-20 20-20-20z"/>`;
}

/** The cross over somebody who has died. */
export function crossOf({ drawn }: Pick<GenogramPerson, 'drawn'>, [x, y]: Point): string {
  const by = drawn === 'man' ? r : drawn === 'woman' ? r * Math.SQRT1_2 : 10;
  return `<path d="M${n(x - by)} ${n(y - by)}l${n(2 * by)} ${n(2 * by)}m0 ${n(-2 * by)}l${n(-2 * by)} ${n(2 * by)}"/>`;
}

/** The brackets around somebody who is adopted: on both sides, or above and below in a turned drawing. */
export const bracketsOf = ([x, y]: Point, turned: boolean): string =>
  turned
    ? `<path d="M${n(x - half)} ${n(y - 20)}v-6h${2 * half}v6m0 40v6h${-2 * half}v-6"/>`
    : `<path d="M${n(x - 20)} ${n(y - half)}h-6v${2 * half}h6m40 0h6v${-2 * half}h-6"/>`;

function signOf({ spot, x, y, texts }: Sign, focus: string, turned: boolean): string {
  const { person, adopted, home } = spot;
  const inside = insideOf(person);
  const shapes = [
    outlineOf(person.drawn, [x, y]),
    person.died ? crossOf(person, [x, y]) : '',
    adopted ? bracketsOf([x, y], turned) : '',
  ];
  const words = texts.map(({ text, tone, x: left, y: base, anchor }) => {
    const kind = [tone === 'strong' ? 'strong' : '', home && !turned ? 'on-home' : ''].filter(Boolean).join(' ');
    return `<text x="${n(left)}" y="${n(base)}"${anchor === 'middle' ? '' : ' text-anchor="start"'}${kind && ` class="${kind}"`}>${safe(text)}</text>`;
  });
  const age = inside && `<text class="age" x="${n(x)}" y="${n(y + 5.7)}">${inside}</text>`;
  const kind = [person.id === focus ? 'you' : '', home ? 'inHome' : ''].filter(Boolean).join(' ');
  return `<g class="sign ${kind}">${shapes.join('')}${age}</g>${words.join('')}`;
}

/**
 * A drawing as the inside of an SVG element: the yellow of home and its outline, lines, the same lines where they cross
 * home in the ink for yellow, signs and words.
 * @param key a name of its own on the page, for what refers to parts of it
 */
export function svgOf({ signs, lines, guides, home, turned }: Drawing, focus: string, key: string): string {
  const d = (dotted: boolean) => lines.filter((one) => !!one.dotted === dotted).map(({ points }) => path(points)).join(''); // prettier-ignore
  const dotted = d(true);
  const strokes = [
    guides.length > 0 ? `<path d="${guides.map(path).join('')}" stroke-width="1.5" opacity=".4"/>` : '',
    `<path d="${d(false)}"/>`,
    dotted && `<path d="${dotted}" stroke-dasharray="3 4"/>`,
  ].join('');
  const field = `<path id="${key}-home" d="${homePath(home)}"/>`;
  const under = `<g class="home-edge" stroke-width="${2 * edge}">${field}</g><use class="home" href="#${key}-home"/><clipPath id="${key}-clip"><use href="#${key}-home"/></clipPath>`;
  const over = `<use class="on-home" href="#${key}-lines" clip-path="url(#${key}-clip)"/>`;
  const kin = `<g id="${key}-lines" fill="none" stroke="currentColor" stroke-width="${stroke}">${strokes}</g>`;
  const people = signs.map((sign) => signOf(sign, focus, turned)).join('');
  const words = `<g stroke-width="${stroke}" font-size="${size}" text-anchor="middle">${people}</g>`;
  return home.length > 0 ? under + kin + over + words : kin + words;
}
