import { contrast } from './contrast.ts';
import { fourOf, type Colours } from './given.ts';
import { hex } from './oklch.ts';

/** What a file says above colours that nobody at the council chose. */
export const oursNotTheirs =
  'These colours are ours, not the council’s. Put the council’s own accent in place of this one, and add paper, ink and mark if its brand has them.';

/** Twelve hues, of which none turns to mud when it is dark enough to be read. */
const hues = [12, 35, 55, 135, 155, 180, 215, 245, 268, 295, 320, 345];

/**
 * Colours for an authority whose own nobody has told us: one accent, from which the rest is worked out.
 * @param seed its LA code; the codes of neighbours follow each other, and so get hues far apart
 */
export function defaultColours(seed: string): Colours {
  const digits = Number.parseInt(seed.replaceAll(/\D/g, '') || '0', 10);
  const h = hues[(digits * 5) % hues.length]!;
  for (let l = 0.6; ; l -= 0.01) {
    const accent = hex({ l, c: 0.16, h });
    if (contrast(accent, fourOf({ accent }).paper) >= 5.5) return { accent };
  }
}
