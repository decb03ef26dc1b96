import type { Colours } from './given.ts';
import { hex, oklch } from './oklch.ts';

/** What is other than by day where the page is printed: black on white, and a darker accent that holds on both. */
export function print(colours: Colours) {
  const { l, c, h } = oklch(colours.accent);
  const accent = hex({ l: Math.min(l * 0.84, 0.45), c: c * 0.84, h });
  return {
    paper: '#FFFFFF',
    ink: '#000000',
    soft: '#333333',
    accent,
    band: '#FFFFFF',
    'on-band': '#000000',
    'band-accent': accent,
    'band-soft': '#333333',
    swipe: '#FFFFFF',
    'band-swipe': '#FFFFFF',
  };
}
