/**
 * A colour as eyes order it: lightness 0 to 1, chroma (0 is grey), hue in degrees. Björn Ottosson’s OKLab in polar form.
 * Our own few lines: a library for it adds 40 ms to the start of every command, and this is all we would use of it.
 * Source of the numbers: https://www.w3.org/TR/css-color-4/#color-conversion-code
 */
export type Oklch = { l: number; c: number; h: number };
type Three = readonly [number, number, number];

const toLms: readonly Three[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: readonly Three[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: readonly Three[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromLms: readonly Three[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const times = (rows: readonly Three[], [x, y, z]: Three) =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Three;
const each = (three: Three, change: (part: number) => number) => three.map(change) as unknown as Three;

/** How much light each of a screen's 256 steps is, 0 to 1. */
const lit = Array.from({ length: 256 }, (_, step) => {
  const s = step / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
});

/** The three parts of #rrggbb, 0 to 1 each, as light adds up. */
export const linear = (hex: string): Three => {
  const whole = Number.parseInt(hex.slice(1), 16);
  return [lit[whole >> 16]!, lit[(whole >> 8) & 255]!, lit[whole & 255]!];
};

const labOf = (hex: string) => times(toLab, each(times(toLms, linear(hex)), Math.cbrt));

/** #rrggbb as lightness, chroma and hue. */
export function oklch(hex: string): Oklch {
  const [l, a, b] = labOf(hex);
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

const rgbOf = ({ l, c, h }: Oklch) => {
  const turn = (h * Math.PI) / 180;
  return times(
    fromLms,
    each(times(fromLab, [l, c * Math.cos(turn), c * Math.sin(turn)]), (part) => part ** 3),
  );
};

/** Whether a screen can show a colour. */
export const shows = (colour: Oklch) => rgbOf(colour).every((part) => part > -0.0005 && part < 1.0005);

/** A colour as #RRGGBB: where a screen cannot show it, with as much of its chroma as it can. */
export function hex({ l, c, h }: Oklch): string {
  let least = shows({ l, c, h }) ? c : 0;
  for (let step = c / 2; least < c && step > 0.0001; step /= 2) if (shows({ l, c: least + step, h })) least += step;
  const parts = rgbOf({ l, c: least, h }).map((part) => {
    const s = Math.min(1, Math.max(0, part));
    return Math.round((s <= 0.0031308 ? s * 12.92 : 1.055 * s ** (1 / 2.4) - 0.055) * 255);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** How far apart two colours look: 0 alike, 1 black and white, 0.02 just to be seen. */
export function distance(a: string, b: string): number {
  const [one, other] = [labOf(a), labOf(b)];
  return Math.hypot(...one.map((part, i) => part - other[i]!));
}
