/** Pages whose address says less than what people call them. */
const called: Record<string, string> = {
  '/': 'start',
  '/practice-model/': 'model',
  '/questions/inspectors/': 'grades',
};

/** What short links to a page might be called, the shortest first: its last word, and what it is of where that says little. */
function* namesFor(path: string): Generator<string> {
  const words = path.split('/').filter(Boolean);
  const [of = '', ...rest] = words;
  const last = rest.at(-1) ?? of;
  if (called[path]) yield called[path];
  if (rest.length > 0 && of === 'claims') yield `claims-${last}`;
  else if (rest.length > 0 && of === 'inspections') yield `inspection-${last}`;
  for (let from = words.length - 1; from >= 0; from -= 1) yield words.slice(from).join('-');
  yield `${words.join('-') || 'start'}-page`;
  for (let again = 2; ; again += 1) yield `${words.join('-') || 'start'}-${again}`;
}

/**
 * A short link, as a line of links.yaml, for each page that none leads to.
 * @param paths addresses of pages; the first has the first choice of a name
 * @param known every short link there is, the general ones among them: what they are called is taken
 */
export function newLinks(paths: readonly string[], known: readonly { id: string; to: string }[], today: string) {
  const reached = new Set(known.map(({ to }) => to));
  const taken = new Set(known.map(({ id }) => id));
  return paths
    .filter((path) => !reached.has(path))
    .map((path) => {
      const id = namesFor(path).find((name) => !taken.has(name))!;
      taken.add(id);
      return `- { id: ${id}, to: ${path}, since: ${today} }\n`;
    });
}
