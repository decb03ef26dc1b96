/** Search, fetched when first used: the dialog, and the field wherever it stands. */
type Result = { url: string; excerpt: string; meta: Record<string, string>; filters: Record<string, string[]> };
type Found = {
  results: { data(): Promise<Result> }[];
  filters: Record<string, Record<string, number>>;
  totalFilters?: Record<string, Record<string, number>>;
};
type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(words: string, options: Record<string, unknown>, wait?: number): Promise<Found | null>;
  filters(): Promise<Record<string, Record<string, number>>>;
};

const dialog = document.querySelector<HTMLDialogElement>('#search')!;
const base = dialog.dataset['base']!;
const shown = 12;
const patience = 8000;

let library: Promise<Pagefind> | undefined;
const load = () =>
  (library ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 24, ranking: { metaWeights: { title: 8 } } });
    await pagefind.init();
    return pagefind;
  })());

const inTime = <T>(work: Promise<T>) =>
  Promise.race([work, new Promise<never>((_, fail) => setTimeout(() => fail(new Error('too slow')), patience))]);

const element = <K extends keyof HTMLElementTagNameMap>(name: K, text = '', className = '') =>
  Object.assign(document.createElement(name), { textContent: text, className });

/** Pagefind marks the words it found in an otherwise escaped excerpt: the marks are kept, as elements. */
function excerpt(html: string) {
  const line = element('p', '', 'small');
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  for (const node of parsed.childNodes)
    line.append(node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : (node.textContent ?? ''));
  return line;
}

function item({ url, meta, filters, excerpt: found }: Result) {
  const row = element('li');
  const link = Object.assign(element('a', meta['title']), { href: url });
  row.append(link, element('p', filters['kind']?.[0], 'small'), excerpt(found));
  if (meta['since']) {
    const since = element('p', '', 'small');
    since.append(element('b', `Grade in force: ${meta['since']}`));
    row.append(since);
  }
  return row;
}

/**
 * Makes a search field live.
 * @param place the element that holds the field, its filters and its results
 * @param onSearch told the words and the kind whenever they change
 */
export function liven(place: Element, onSearch: (words: string, kind: string) => void = () => {}) {
  const form = place.querySelector<HTMLFormElement>('form[role=search]')!;
  const field = place.querySelector<HTMLInputElement>('input[type=search]')!;
  const set = place.querySelector('fieldset')!;
  const status = place.querySelector<HTMLElement>('[role=status]')!;
  const list = place.querySelector('.results')!;
  const kind = () => place.querySelector<HTMLInputElement>('fieldset input:checked')?.value ?? '';
  let turn = 0;
  let settled: Promise<unknown> = Promise.resolve();

  const say = (text: string) => (status.textContent = text);
  const fail = () => {
    library = undefined;
    say('Search is not working just now. ');
    status.append(Object.assign(element('a', 'Here is the list of all pages.'), { href: `${base}search/#a-to-z` }));
  };
  async function filters(chosen = '') {
    const kinds = (await (await load()).filters())['kind'] ?? {};
    if (set.querySelector('input')) return;
    for (const name of ['', ...Object.keys(kinds).toSorted()]) {
      const label = element('label');
      const input = Object.assign(element('input'), { type: 'radio', name: 'kind', value: name, checked: name === chosen });
      label.append(input, name || 'Everything');
      set.append(label);
    }
    set.hidden = false;
  }
  async function search() {
    const words = field.value.trim();
    const mine = ++turn;
    onSearch(words, kind());
    if (!words) {
      list.replaceChildren();
      say('Type a word, such as caseload, supervision or ASYE.');
      return;
    }
    const pagefind = await load();
    const found = await pagefind.debouncedSearch(words, kind() ? { filters: { kind: kind() } } : {}, 60);
    if (!found || mine !== turn) return;
    const results = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
    if (mine !== turn) return;
    list.replaceChildren(...results.map(item));
    const count = found.results.length;
    say(
      count === 0
        ? `Nothing found for “${words}”${kind() ? ` in ${kind()}` : ''}. Try one plain word, or another kind of page.`
        : `${count} ${count === 1 ? 'page' : 'pages'} for “${words}”${count > shown ? `, the first ${shown} shown` : ''}`,
    );
  }
  const run = () => (settled = inTime(search()).catch(fail));
  form.hidden = false;
  field.addEventListener('input', run);
  set.addEventListener('change', run);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void settled.then(() => list.querySelector('a')?.click());
  });
  place.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    if ((event.target as Element).matches('[type=radio]')) return;
    const stops = [field, ...list.querySelectorAll('a')];
    const next = stops.indexOf(document.activeElement as HTMLInputElement) + (key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
    stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus();
  });
  return {
    field,
    run,
    start: (chosen?: string) => inTime(filters(chosen)).catch(fail),
  };
}

let live: ReturnType<typeof liven> | undefined;
/** Opens the dialog with the field ready; focus returns to where it was when it closes. */
export function openSearch() {
  if (dialog.open) return;
  live ??= liven(dialog);
  document.querySelector<HTMLDetailsElement>('header details')?.removeAttribute('open');
  dialog.showModal();
  live.field.focus();
  live.field.select();
  void live.start();
  void live.run();
}
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
