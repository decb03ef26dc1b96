import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** The light modules on each side that ISO/IEC 18004 asks for; a reader finds the code by them. */
export const quiet = 4;

/**
 * How wide a code is on paper, its quiet zone included: read with certainty from half a metre (a tenth of the distance
 * is the rule, 20 mm the least), as from a notice board.
 */
export const printed = 50;

/**
 * An address as a QR code: black on white whatever the theme, without a logo.
 * @param address the whole address, https:// included
 * @returns its width in `modules` with the quiet zone, and `svg`, which draws it as wide as asked (“50mm”, or pixels)
 * @throws where the address is longer than any code can hold
 */
export function qr(address: string) {
  // M corrects 15%; lean-qr goes higher by itself wherever the code does not grow by it.
  const code = generate(address, { minCorrectionLevel: correction.M });
  const modules = code.size + 2 * quiet;
  const svg = (width: string | number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quiet} ${-quiet} ${modules} ${modules}" width="${width}" ` +
    `height="${width}" shape-rendering="crispEdges"><rect x="${-quiet}" y="${-quiet}" width="${modules}" ` +
    `height="${modules}" fill="#fff"/><path d="${toSvgPath(code)}"/></svg>\n`;
  return { modules, svg };
}

/** The least whole number of pixels to a module that prints at 300 dots an inch or more. */
export const pixelsPerModule = (modules: number): number => Math.ceil(((printed / 25.4) * 300) / modules);
