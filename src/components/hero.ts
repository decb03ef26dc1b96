import { widthOf } from './share/picture/letters.ts';

/** How the headline is set on a wide screen, as src/pages/index.astro has it: 6.3rem in 34rem. */
const style = { size: 100.8, weight: 780, tight: 0.045 };
const width = 544;
/** How far each line may reach before it would run into the drawing: the last leaves room for its tie to You. */
const room = [width, width, 480, 340];

/** The lines that words break into on a wide screen. */
function linesOf(words: readonly string[]): number[] {
  const space = widthOf('a a', style) - 2 * widthOf('a', style);
  return words.reduce<number[]>((lines, word) => {
    const [across, last] = [widthOf(word, style), lines.at(-1)];
    const both = last === undefined ? Infinity : last + space + across;
    return both <= width ? [...lines.slice(0, -1), both] : [...lines, across];
  }, []);
}

/**
 * How a headline stands beside the drawing of home.
 * @returns tied: as four lines, the last of which ends in a tie to You; large: without it; wordy: in
 *   letters that leave room for words of any length
 */
export function headlineSet(headline: string): 'tied' | 'large' | 'wordy' {
  const lines = linesOf(headline.split(' '));
  if (lines.length > 4 || lines.some((across, i) => across > (i === 3 ? 450 : room[i]!))) return 'wordy';
  return lines.length === 4 && lines[3]! <= room[3]! ? 'tied' : 'large';
}
