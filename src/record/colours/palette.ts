import { mix, until } from './contrast.ts';
import { accentOn, dark, deepOf, fourOf, reads, swipeOf, type Colours, type Four } from './given.ts';
import { kept } from '../kept.ts';
import { hex, oklch } from './oklch.ts';

const black = '#000000';
const white = '#FFFFFF';

/** Lesser lines of text: of the hue of the lines, and as near to `text` as their ground needs. */
const soft = (deep: string, l: number, text: string, ground: string) => {
  const { c, h } = oklch(deep);
  return until(hex({ l, c: Math.min(0.05, c * (1.15 - l)), h }), text, (step) => reads(step, ground));
};

/** The accent where the ground is dark. */
const pale = (accent: string) => {
  const { c, h } = oklch(accent);
  return hex({ l: 0.762, c: Math.max(c * 0.74, Math.min(c, 0.13)), h });
};

/** The highlighter where the ground is dark: of the hue of mark, which black alone would turn grey. */
const dim = (mark: string, share: number, text: string) => {
  const { l, c, h } = oklch(mix(mark, black, share));
  const kept = hex({ l, c: Math.max(c, Math.min(0.07, oklch(mark).c)), h });
  return until(kept, black, (step) => reads(text, step));
};

/** What stands on mark, the same by day and by night: mark is bright in both. */
const onMark = ({ accent, ink, mark }: Four) => ({
  mark,
  deep: deepOf(ink),
  'deep-accent': accentOn(mark, accent),
});

function byDay(four: Four) {
  const { paper, ink, accent, mark } = four;
  const band = deepOf(ink);
  return {
    paper,
    ink,
    soft: soft(ink, Math.max(0.45, oklch(ink).l + 0.1), ink, paper),
    accent,
    'on-accent': white,
    ...onMark(four),
    swipe: swipeOf(mark, ink),
    hairline: mix(ink, paper, 0.35),
    band,
    'on-band': paper,
  };
}

/** Night: the page is a darker ink, and the ink is the page’s own white. */
function byNight(four: Four) {
  const [deep, page] = [oklch(deepOf(four.ink)), oklch(four.paper)];
  const paper = hex({ ...deep, l: 0.209, c: Math.min(0.05, deep.c * 0.74) });
  const ink = hex({ ...page, l: 0.945, c: Math.min(0.03, page.c * 1.2) });
  return {
    paper,
    ink,
    soft: soft(four.ink, 0.8, ink, paper),
    accent: pale(four.accent),
    'on-accent': paper,
    ...onMark(four),
    swipe: dim(four.mark, 0.4, ink),
    hairline: mix(ink, paper, 0.35),
    band: hex({ ...deep, l: dark, c: Math.min(0.06, deep.c * 0.9) }),
    'on-band': ink,
  };
}

/** Worked out once: every page asks. */
const paletteOf = kept((key) => {
  const [colours, theme] = JSON.parse(key) as [Colours, 'light' | 'dark'];
  const four = fourOf(colours);
  const all = theme === 'light' ? byDay(four) : byNight(four);
  const { band, 'on-band': onBand } = all;
  return {
    ...all,
    'band-accent': pale(four.accent),
    'band-soft': soft(four.ink, 0.84, onBand, band),
    'band-swipe': dim(four.mark, 0.415, onBand),
  };
});

/** Every colour of the site, worked out from an authority’s few, for one theme: #RRGGBB by role. */
export const palette = (colours: Colours, theme: 'light' | 'dark') => paletteOf(JSON.stringify([colours, theme]));
export type Palette = ReturnType<typeof palette>;
