/** Search, fetched when first used: the field, its filters and its results, in a dialog or on the search page. */
import styles from '../styles/search.css?url';
import { make } from './dom.ts';
import { base, find, kinds, type Result } from './index-reader.ts';

const shown = 12;

// By address: imported, the styles would be put into every page.
document.head.append(make('link', { rel: 'stylesheet', href: styles }));

/** Pagefind marks the words it found in an otherwise escaped excerpt: the marks are kept, as elements. */
function excerpt(html: string) {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const parts = [...parsed.childNodes].map((node) =>
    node.nodeName === 'MARK' ? make('mark', {}, node.textContent ?? '') : (node.textContent ?? ''),
  );
  return make('p', { className: 'small' }, ...parts);
}

/** A result never shows an old grade alone: where its page cites one, the grade in force stands under it. */
const row = ({ url, meta, filters, excerpt: words }: Result) =>
  make(
    'li',
    {},
    make('a', { href: url }, meta['title'] ?? url),
    make('p', { className: 'small' }, filters['kind']?.[0] ?? ''),
    excerpt(words),
    ...(meta['since'] ? [make('p', { className: 'small' }, make('b', {}, `Grade in force: ${meta['since']}`))] : []),
  );

/**
 * A live search field.
 * @param id kept apart from the other field on the page
 * @param onSearch told the words and the kind whenever they change
 */
export function searchField(id: string, onSearch: (words: string, kind: string) => void = () => {}) {
  const field = make('input', {
    type: 'search',
    name: 'q',
    id: `search-${id}`,
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  const filters = make('fieldset', { hidden: true }, make('legend', {}, 'Kind of page'));
  const form = make('form', {}, make('label', { htmlFor: field.id }, 'Search the site'), field, filters);
  const status = make('p', { className: 'small', role: 'status' });
  const list = make('ol', { className: 'results' });
  const place = make('search' as 'div', {}, form, status, list);
  const kind = () => filters.querySelector<HTMLInputElement>(':checked')?.value ?? '';
  let settled: Promise<unknown> = Promise.resolve();

  const fail = () =>
    status.replaceChildren(
      'Search is not working just now. ',
      make('a', { href: `${base}search/#a-to-z` }, 'Here is the list of all pages.'),
    );

  async function search() {
    const words = field.value.trim();
    onSearch(words, kind());
    if (!words) {
      list.replaceChildren();
      status.textContent = 'Type a word, such as caseload, supervision or ASYE.';
      return;
    }
    const found = await find(words, kind(), shown);
    if (!found || words !== field.value.trim()) return;
    list.replaceChildren(...found.pages.map(row));
    const { count } = found;
    status.textContent =
      count === 0
        ? `Nothing found for “${words}”${kind() && ` in ${kind()}`}. Try one plain word, or another kind of page.`
        : `${count} ${count === 1 ? 'page' : 'pages'} for “${words}”${count > shown ? `, the first ${shown} shown` : ''}`;
  }
  const run = () => (settled = search().catch(fail));

  async function offer(chosen = '') {
    if (!filters.hidden) return;
    for (const name of ['', ...(await kinds())]) {
      const input = make('input', { type: 'radio', name: `kind-${id}`, value: name, checked: name === chosen });
      filters.append(make('label', {}, input, name || 'Everything'));
    }
    filters.hidden = false;
  }

  field.addEventListener('input', run);
  filters.addEventListener('change', run);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void settled.then(() => list.querySelector('a')?.click());
  });
  place.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || (event.target as Element).matches('[type=radio]')) return;
    const stops = [field, ...list.querySelectorAll('a')];
    const next = stops.indexOf(document.activeElement as HTMLInputElement) + step;
    event.preventDefault();
    stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus();
  });
  return { place, field, run, offer: (chosen?: string) => offer(chosen).catch(fail) };
}

let dialog: HTMLDialogElement | undefined;
let live: ReturnType<typeof searchField>;

/** Opens the dialog with the field ready; the browser gives focus back when it closes. */
export function openSearch() {
  if (!dialog) {
    live = searchField('dialog');
    const close = make('button', { className: 'close', type: 'button' }, 'Close');
    dialog = make('dialog', { className: 'search-dialog', ariaLabel: 'Search' }, live.place, close);
    close.addEventListener('click', () => dialog!.close());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog!.close());
    document.body.append(dialog);
  }
  if (dialog.open) return;
  dialog.showModal();
  live.field.focus();
  live.field.select();
  void live.offer();
  void live.run();
}
