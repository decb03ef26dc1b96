/** An event of a told history: when, as loose dates, and its few words. */
export type Told = { from: string; to: string; title: string };

const months = 'January February March April May June July August September October November December'.split(' ');
const form = /^(?:(?<m1>[A-Z][a-z]+)(?: (?<y1>\d{4}))? to )?(?:(?<m2>[A-Z][a-z]+) )?(?<y2>\d{4})\. (?<title>.+?)\.?$/;

/**
 * The bold words that an item of a history begins with: “May 2016. The vision begins.”, or “September 2017 to November
 * 2019. A project.”
 * @returns undefined where they do not begin with a year or a month and year, or end before they begin
 */
export function told(words: string): Told | undefined {
  const { m1, y1, m2, y2, title } = form.exec(words.trim())?.groups ?? {};
  const date = (year: string, month?: string) =>
    month ? `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}` : year;
  if (!y2 || !title || [m1, m2].some((month) => month && !months.includes(month))) return undefined;
  const to = date(y2, m2);
  const from = m1 ? date(y1 ?? y2, m1) : to;
  return from > to ? undefined : { from, to, title };
}

const example = '**May 2016. The vision begins.**';

/**
 * What is wrong with the items of a history: each begins with its date and a few words in bold, oldest first.
 * @param body MDX
 * @returns the line of each within the body, and what to write
 */
export function historyFaults(body: string): { line: number; message: string }[] {
  let inside = false;
  let last = '';
  return body.split('\n').flatMap((text, index) => {
    inside = /<History\b/.test(text) || (inside && !text.includes('</History>'));
    const item = inside && /^- (?:\*\*(.+?)\*\*)?/.exec(text);
    if (!item) return [];
    const line = index + 1;
    const event = told(item[1] ?? '');
    if (!event)
      return [{ line, message: `Begin this item with its date and a few words in bold, such as: ${example}` }];
    const [before, now] = [last, event.from];
    last = now;
    return now < before ? [{ line, message: 'This happened before the item above it. Put the oldest first.' }] : [];
  });
}
