const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count in a sentence: in words up to ten, in figures after that. */
export const inCount = (count: number): string => words[count] ?? String(count);
