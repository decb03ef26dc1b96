import Chapters from './Chapters.astro';
import Key from './Key.astro';
import Line from './Line.astro';
import Lines from './Lines.astro';
import Position from './Position.astro';
import { components } from './index.ts';

/** The MDX vocabulary of home. Apart, so that other pages do not carry its styles. */
export const homeComponents = { ...components, Chapters, Key, Line, Lines, Position };
