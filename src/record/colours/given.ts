import type { Authority } from '../../schema/authority.ts';
import { contrast, mix, readable, until } from './contrast.ts';
import { distance, hex, oklch } from './oklch.ts';

export type Colours = Authority['colours'];
/** The colours an authority can give; all but accent have one of ours in their place. */
export type Given = keyof Colours;
export type Four = Record<Given, string>;

/** Lightness of the palest page, and of the darkest ground that is not black. */
export const light = 0.9;
export const dark = 0.27;
/** How far apart in OKLab two lines must be to be told apart, and two fields to be seen at all. */
export const told = 0.1;
export const seen = 0.06;

const turned = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

/** Whether the accent shows beside ink without a line under it: by its hue, or at 3 to 1 (WCAG 2.2, 1.4.1, G183). */
export function apart(accent: string, ink: string): boolean {
  const [a, b] = [oklch(accent), oklch(ink)];
  const hue = a.c >= 0.06 && (b.c < 0.035 || turned(a.h, b.h) >= 60);
  return (hue || contrast(accent, ink) >= 3) && [ink, deepOf(ink)].every((line) => distance(accent, line) >= told);
}

/** The highlighter behind a claim by day: mark, and as much white as ink needs to be read on it. */
export const swipeOf = (mark: string, ink: string) =>
  until(mix(mark, '#FFFFFF', 0.72), '#FFFFFF', (step) => reads(ink, step));

/** The accent on a ground, as dark as it must be to read there. */
export const accentOn = (ground: string, accent: string) =>
  until(accent, '#000000', (step) => contrast(step, ground) >= 4.6);

/** Ink as lines and letters have it on mark, and as the band has it: never pale. */
export const deepOf = (ink: string) => {
  const { l, c, h } = oklch(ink);
  return l <= dark ? ink : hex({ l: dark, c: Math.min(c, 0.08), h });
};

const cream = hex({ l: 0.965, c: 0.014, h: 85 });
/** Navy, umber, forest and plum; a highlighter’s yellow, sky, pink, mint and lilac. */
const inks = [262, 50, 165, 325].map((h) => ({ h, hex: hex({ l: 0.25, c: 0.045, h }) }));
const marks = ([[91, 0.16], [225, 0.09], [0, 0.1], [160, 0.1], [300, 0.09]] as const).map(
  ([h, c]) => ({ h, hex: hex({ l: 0.87, c, h }) }),
); // prettier-ignore

/** The one that stands furthest in hue from all of these colours. */
const furthest = (among: typeof inks, ...from: string[]) =>
  among
    .map((one) => ({ ...one, turn: Math.min(...from.map((colour) => turned(one.h, oklch(colour).h))) }))
    .sort((a, b) => b.turn - a.turn)[0]!.hex;

/**
 * The four, with colours of ours where the authority gave none: a warm page, an ink that is not of the accent’s hue, and
 * a bright mark that is neither the accent’s, the ink’s nor the page’s.
 */
export function fourOf({ accent, paper = cream, ink = furthest(inks, accent), mark }: Colours): Four {
  const bright = marks.filter((one) => distance(one.hex, paper) >= told);
  return { paper, accent, ink, mark: mark ?? furthest(bright, accent, ink) };
}

/** Whether text in the one colour can be read on the other. */
export const reads = (text: string, ground: string) => contrast(text, ground) >= readable;
