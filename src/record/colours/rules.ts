import { contrast, readable } from './contrast.ts';
import {
  accentOn,
  apart,
  deepOf,
  fourOf,
  light,
  seen,
  swipeOf,
  told,
  type Colours,
  type Four,
  type Given,
} from './given.ts';
import { nearest } from './nearest.ts';
import { distance, oklch } from './oklch.ts';

/** What is wrong with one colour among the four, after its name and itself; nothing where it is right. */
type Rule = (four: Four) => string | false;

const misses = (text: string, ground: string, least = readable) =>
  contrast(text, ground) < least && `reads at ${contrast(text, ground).toFixed(2)} to 1 and needs ${least}.`;
const after = (words: string, fault: string | false) => fault && `${words} ${fault}`;

/** More than WCAG asks of text: the lesser lines are paler than ink, claims stand on a highlighter, and all must read. */
const ofInk = 7;

/** What is asked of the few. What is worked out from them then reads by itself: tests/unit/palette.test.ts. */
const rules: readonly [Given, readonly Rule[]][] = [
  [
    'paper',
    [({ paper }) => oklch(paper).l < light && 'is too dark for the page by day. The dark page is made from ink.'],
  ],
  ['ink', [({ ink, paper }) => after(`on paper (${paper})`, misses(ink, paper, ofInk))]],
  [
    'accent',
    [
      ({ accent, paper }) => after(`on paper (${paper})`, misses(accent, paper)),
      ({ accent, ink }) =>
        !apart(accent, ink) && `looks too much like ink (${ink}): nobody could tell a link from other words.`,
    ],
  ],
  [
    'mark',
    [
      ({ mark, ink }) => after(`under ink (${deepOf(ink)})`, misses(deepOf(ink), mark)),
      ({ mark, paper, ink }) =>
        [mark, swipeOf(mark, ink)].some((one) => distance(one, paper) < seen) &&
        `looks too much like paper (${paper}): nobody would see what it marks.`,
      ({ mark, accent, ink }) =>
        distance(accentOn(mark, accent), deepOf(ink)) < told &&
        `is so dark that accent (${accent}) would have to look like ink on it.`,
    ],
  ],
];

export interface ColourFault {
  of: Given;
  message: string;
}

/**
 * What is wrong with an authority’s colours, and for each colour the nearest that passes. Each is looked at beside those
 * before it as proposed, so that all proposals written together pass.
 */
export function colourFaults(colours: Colours): ColourFault[] {
  const right = { ...colours };
  return rules.flatMap(([of, asked]) => {
    const faultOf = (colour: string) => {
      const four = fourOf({ ...right, [of]: colour });
      return asked.map((rule) => rule(four)).find(Boolean);
    };
    const given = colours[of];
    const fault = given && faultOf(given);
    if (!given || !fault) return [];
    const better = nearest(given, (colour) => !faultOf(colour));
    if (better) right[of] = better;
    const advice = better ? `The nearest that passes is '${better}'.` : 'Choose another, or leave it out.';
    return [{ of, message: `${of}: '${given}' ${fault} ${advice}` }];
  });
}
