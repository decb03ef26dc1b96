/**
 * A function that works its answer out once a build. While somebody writes, it is worked out anew each time: content changes.
 * @param read gives the answer, or the promise of it
 */
export function once<T>(read: () => T): () => T {
  let known: { answer: T } | undefined;
  return () => (import.meta.env.PROD ? (known ??= { answer: read() }).answer : read());
}
