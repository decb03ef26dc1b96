import type { Authority } from '../schema/authority.ts';

type Colours = Authority['colours'];
type Rgb = readonly [number, number, number];

const toRgb = (hex: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb;
const toHex = (rgb: Rgb) => `#${rgb.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;

/** `share` of the first colour laid over the second, as #rrggbb. */
const mix = (over: string, under: string, share: number) => {
  const [a, b] = [toRgb(over), toRgb(under)];
  return toHex(a.map((c, i) => c * share + (b[i] ?? 0) * (1 - share)) as unknown as Rgb);
};

const luminance = (hex: string) => {
  const [r, g, b] = toRgb(hex).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of two #rrggbb colours, 1 to 21, as WCAG 2.2 defines it. */
export const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** The lightest or darkest step from `colour` towards `end` that reads on `ground` at `least` to 1. */
const until = (colour: string, end: string, ground: string, least: number) => {
  for (let share = 0; share < 1; share += 0.02) {
    const step = mix(end, colour, share);
    if (contrast(step, ground) >= least) return step;
  }
  return end;
};

/** Every colour of the site, worked out from an authority's few, for one theme. */
export function palette(colours: Colours, theme: 'light' | 'dark') {
  const { paper, ink, accent, mark } = colours[theme];
  const { light, dark } = colours;
  const band = theme === 'light' ? light.ink : mix('#ffffff', light.ink, 0.03);
  const onBand = theme === 'light' ? light.paper : dark.ink;
  return {
    paper,
    ink,
    soft: mix(ink, paper, 0.74),
    accent,
    'on-accent': theme === 'light' ? '#ffffff' : light.ink,
    mark,
    swipe: theme === 'light' ? mix(mark, '#ffffff', 0.72) : mix(mark, '#000000', 0.4),
    hairline: mix(ink, paper, 0.35),
    band,
    'on-band': onBand,
    'band-accent': dark.accent,
    'band-soft': mix(onBand, band, 0.76),
    'band-swipe': mix(mark, '#000000', 0.415),
    deep: light.ink,
    'deep-accent': until(light.accent, '#000000', light.mark, 4.6),
  };
}

/** Pairs that must read at 4.5 to 1 (WCAG 2.2, 1.4.3): text colour, then what it stands on. */
const pairs = [
  ['ink', 'paper'], ['soft', 'paper'], ['accent', 'paper'], ['on-accent', 'accent'], ['ink', 'swipe'],
  ['deep', 'mark'], ['deep-accent', 'mark'], ['on-band', 'band'], ['band-soft', 'band'],
  ['band-accent', 'band'], ['on-band', 'band-swipe'],
] as const; // prettier-ignore

/** A sentence for each derived pair under WCAG AA, in either theme; empty where all pass. */
export const contrastFaults = (colours: Colours): string[] =>
  (['light', 'dark'] as const).flatMap((theme) => {
    const all = palette(colours, theme);
    return pairs
      .filter(([text, ground]) => contrast(all[text], all[ground]) < 4.5)
      .map(
        ([text, ground]) =>
          `In ${theme}, ${text} (${all[text]}) on ${ground} (${all[ground]}) reads at ` +
          `${contrast(all[text], all[ground]).toFixed(2)} to 1 and needs 4.5. Choose a darker or lighter one of the two.`,
      );
  });
