/** A reader in a browser: what every journey needs of an engine, and no more. */
export interface Reader {
  /** The browser and its version, in words. */
  name: string;
  /** Opens an address below home and waits until it is loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page, which may use nothing but what it is given; gives back what JSON can hold. */
  ask<Given extends unknown[], Answer>(
    question: (...given: Given) => Answer,
    ...given: Given
  ): Promise<Awaited<Answer>>;
  /** Moves the pointer to the first element of a selector and clicks it. */
  click(selector: string): Promise<void>;
  /** Types words into what has the focus. */
  type(words: string): Promise<void>;
  /** Presses one key, or Control and one key. */
  press(...keys: Key[]): Promise<void>;
  close(): Promise<void>;
}
export type Key = 'Control' | 'Enter' | 'Escape' | 'v';

/**
 * Waits, at most ten seconds, until a question has an answer that is not empty.
 * @returns the answer
 * @throws with the words of `wanted` where there is none
 */
export async function until<Answer>(wanted: string, ask: () => Promise<Answer>): Promise<NonNullable<Answer>> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((next) => setTimeout(next, 50))) {
    // While one page gives way to the next there is none to ask.
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
  }
  throw new Error(`Waited ten seconds in vain: ${wanted}.`);
}

/** Waits for a page whose address ends so. */
export const arrived = (reader: Reader, end: string) =>
  until(`a page at …${end}, with a heading`, () =>
    reader.ask((end) => location.pathname.endsWith(end) && document.querySelector('h1')?.textContent, end),
  );
/** The words of the first element of a selector. */
export const text = (reader: Reader, selector: string) =>
  reader.ask((selector) => document.querySelector(selector)?.textContent ?? '', selector);
/** Whether the first element of a selector is there to be seen. */
export const shown = (reader: Reader, selector: string) =>
  reader.ask((selector) => Boolean(document.querySelector(selector)?.checkVisibility()), selector);
/** Whether what has the focus is of a selector. */
export const focused = (reader: Reader, selector: string) =>
  reader.ask((selector) => Boolean(document.activeElement?.matches(selector)), selector);
