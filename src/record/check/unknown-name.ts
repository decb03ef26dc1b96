/** What to say of a name that is nobody's, where `known` are those it could be. */
export const unknownName = (name: string, known: readonly string[], where: string) =>
  `"${name}" is not ${where}. ${known.length > 0 ? `Those are: ${known.join(', ')}.` : 'There are none yet.'}`;
