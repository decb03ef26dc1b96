/**
 * A rendered Markdown table as data.
 * @param html what stands in a part of a page
 * @param part the part's name, for the sentence to its editor
 * @returns the names of the columns after the first, and of each row its name and its cells, as HTML
 * @throws where there is no table
 */
export function rowsOf(html: string, part: string) {
  const [heads, ...rows] = [...html.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) =>
      cell!.replace(/^<div>|<\/div>$/g, '').trim(),
    ),
  );
  if (!heads || rows.length === 0)
    throw new Error(`<${part}> needs a table of at least one row in it, with an empty line before and after it.`);
  return { heads: heads.slice(1), rows: rows.map(([name = '', ...cells]) => ({ name, cells })) };
}

/**
 * The items of a rendered Markdown list, as HTML.
 * @throws where there are fewer than two, or more than six: then it is no drawing any more
 */
export function itemsOf(html: string, part: string): string[] {
  const items = [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item]) => item!.trim());
  if (items.length < 2 || items.length > 6)
    throw new Error(`<${part}> needs a list of two to six items in it. It has ${items.length}.`);
  return items;
}

/** Words alone: HTML without its tags. */
export const plain = (html: string) => html.replace(/<[^>]*>/g, '').trim();
