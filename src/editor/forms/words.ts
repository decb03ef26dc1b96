/** A hint as it reads beside a switch or a box; in a file the same is typed as true or null. */
export const hintInForm = (hint: string): string => hint.replace(/^true\b/, 'Yes').replace(/^null\b/, 'Leave empty');

/** A name of the code as people would read it: `requires-improvement`, `inCare` and `TryIt` become Requires improvement, In care and Try it. */
export const inWords = (name: string): string => {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
