import { linear } from './oklch.ts';

const luminance = (hex: string) => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of two #rrggbb colours, 1 to 21, as WCAG 2.2 defines it. */
export const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** What text needs on its ground: WCAG 2.2, 1.4.3, level AA. */
export const readable = 4.5;

/** `share` of the first colour laid over the second, as #rrggbb. */
export const mix = (over: string, under: string, share: number) => {
  const parts = [1, 3, 5].map((i) => {
    const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
};

/** The first step from `colour` towards `end` that does; `end` where none does. */
export const until = (colour: string, end: string, does: (step: string) => boolean) => {
  for (let share = 0; share < 1; share += 0.02) {
    const step = mix(end, colour, share);
    if (does(step)) return step;
  }
  return end;
};
