import { distance, hex, oklch, shows, type Oklch } from './oklch.ts';

type Step = { l: number; c: number };
type Passes = (colour: string) => boolean;
const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

/** Steps away from a colour in lightness and chroma, the shortest first. One towards grey is long: it takes the colour away. */
const steps = (l: number, c: number) =>
  range(-1, 1, l)
    .flatMap((down) =>
      range(-0.3, 0.3, c).map((out) => ({ l: down, c: out, far: Math.hypot(down, out < 0 ? out * 3 : out) })),
    )
    .sort((a, b) => a.far - b.far || b.l - a.l || a.c - b.c);
const wide = steps(0.02, 0.02);
const narrow = steps(0.005, 0.02);

function ofHue({ l, c, h }: Oklch, passes: Passes, thorough = false): string | undefined {
  const at = (step: Step) => ({ l: l + step.l, c: c + step.c, h });
  const good = (step: Step) => {
    const to = at(step);
    return to.l >= 0 && to.l <= 1 && to.c >= 0 && shows(to) && passes(hex(to));
  };
  const near = wide.find(good);
  // Wide steps find about how far it is; of the narrow ones only those about as long are tried.
  const found = near
    ? (narrow.find((to) => to.far > near.far - 0.12 && to.far <= near.far && good(to)) ?? near)
    : thorough && narrow.find(good);
  return found ? hex(at(found)) : undefined;
}

/**
 * The colour most like one that does not pass: of its own hue where any of that hue passes, a grey for a grey, else of
 * the hue that leads to the least change. The same colour in, the same colour out.
 * @returns undefined where no colour passes
 */
export function nearest(wrong: string, passes: Passes): string | undefined {
  const from = oklch(wrong);
  const grey = from.c < 0.01;
  const own = ofHue(from, (colour) => (!grey || oklch(colour).c < 0.02) && passes(colour), true);
  if (own) return own;
  const [best] = range(0, 350, 10)
    .flatMap((turn) => ofHue({ ...from, h: (from.h + turn) % 360 }, passes) ?? [])
    .map((colour) => ({ colour, far: distance(colour, wrong) }))
    .sort((a, b) => a.far - b.far || (a.colour < b.colour ? -1 : 1));
  return best?.colour;
}
