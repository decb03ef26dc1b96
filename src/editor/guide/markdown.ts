/** Text that Markdown and MDX take for text. */
export const text = (words: string): string => words.replace(/[<{|]|-(?=-)|(?<=-)-/g, '\\$&');

/** A table; its cells are Markdown. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A block of source to copy, in a fence that nothing in it closes. */
export const block = (source: string, language = ''): string => `~~~~${language}\n${source.replace(/\n$/, '')}\n~~~~`;

/** Letters that nobody can see, written out: a special space as [U+00A0]. */
export const visible = (source: string): string =>
  source.replace(
    /[^\n\P{C}]|(?! )\p{Zs}/gu,
    (letter) => `[U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
