import { authority } from '../../../record/authority.ts';
import { palette } from '../../../record/colours/palette.ts';
import type { Written } from './shapes.ts';

/** The sheet a share picture is drawn on, in px. */
export const sheet = { width: 1200, height: 630 } as const;
/** Words keep between these. */
export const edges = { left: 64, right: 1136 } as const;
/** How wide words may be beside the home circle, and lower down, where it leaves more room. */
export const measure = { title: 676, under: 722 } as const;
/** Where the band at the foot begins. */
export const band = 494;

/** Always light: a picture does not know what the reader's screen is set to. */
export const colours = palette(authority.colours, 'light');

/** Some of a picture: what is drawn, and the words on top. */
export interface Part {
  svg: string;
  words: Written[];
}
