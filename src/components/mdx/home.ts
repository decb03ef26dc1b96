import A from './A.astro';
import Ask from './Ask.astro';
import Chapters from './Chapters.astro';
import Claim from './Claim.astro';
import H2 from './H2.astro';
import Judgement from './Judgement.astro';
import Key from './Key.astro';
import Line from './Line.astro';
import Lines from './Lines.astro';
import Position from './Position.astro';
import Quote from './Quote.astro';
import Said from './Said.astro';

/** The MDX vocabulary of home. Apart, so that neither home nor the other pages carry styles they do not use. */
export const homeComponents = {
  a: A, h2: H2,
  Ask, Chapters, Claim, Judgement, Key, Line, Lines, Position, Quote, Said,
}; // prettier-ignore
