/** The line of a text that a letter stands on. */
export const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
