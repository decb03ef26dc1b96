const inline = /<\/?(?:a|abbr|b|cite|em|i|mark|q|s|small|span|strong|sub|sup|time)\b[^>]*>/gi;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’' };

/**
 * What a reader or a program finds in a built file: text, then scripts, then the values of attributes; escapes undone.
 * A ¶ stands where a block ends, so that no name is read across two.
 * @param markup whether the file is HTML, XML or SVG
 */
export function readable(file: string, markup: boolean): string {
  const tags = markup ? [...file.matchAll(/<[a-z][^>]*>/gi)] : [];
  const values = tags.flatMap(([tag]) => [...tag.matchAll(/=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, a, b]) => a ?? b));
  const scripts = markup ? [...file.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, code]) => code) : [];
  const text = markup
    ? file
        .replace(/<(script|style|button)\b[\s\S]*?<\/\1>/gi, ' ')
        .replace(inline, ' ')
        .replace(/<[!/?a-z][^>]*>/gi, ' ¶ ')
    : file;
  return [text, ...scripts, ...values]
    .join(' ¶ ')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/&#(x?)([0-9a-f]{1,5});/gi, (_, hex, code) => String.fromCodePoint(parseInt(code, hex ? 16 : 10)))
    .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/(?:%[0-9a-f]{2})+/gi, decoded);
}

function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}
