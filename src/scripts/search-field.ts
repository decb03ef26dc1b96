/** The search field, its filters and its results. */
import { make } from './dom.ts';
import { base, find, kinds } from './index-reader.ts';
import { row } from './search-result.ts';

/** As many as a screen holds: each result is a file to fetch, and each letter brings others. */
const atFirst = 5;
const atOnce = 12;

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
  const more = make('button', { className: 'more', type: 'button', hidden: true }, 'Show more');
  const place = make('search' as 'div', {}, form, status, list, more);
  const kind = () => filters.querySelector<HTMLInputElement>(':checked')?.value ?? '';
  let settled: Promise<unknown> = Promise.resolve();
  let asked = 0;

  const fail = () =>
    status.replaceChildren(
      'Search is not working just now. ',
      make('a', { href: `${base}search/#a-to-z` }, 'Here is the list of all pages.'),
    );

  async function search(most = atFirst) {
    const mine = ++asked;
    const words = field.value.trim();
    onSearch(words, kind());
    // A word of one letter begins hundreds, and would fetch much of the index: it waits for its second.
    if (words.length < 2) {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = 'Type a word, such as caseload, supervision or ASYE.';
      return;
    }
    const found = await find(words.replace(/\s\S$/, ''), kind());
    // No page is fetched for words that have been typed over meanwhile.
    const pages = mine === asked ? await found.pages(most) : [];
    if (mine !== asked) return;
    list.replaceChildren(...pages.map(row));
    const { count } = found;
    more.hidden = count <= most;
    status.textContent =
      count === 0
        ? `Nothing found for “${words}”${kind() && ` in ${kind()}`}. Try one plain word, or another kind of page.`
        : `${count} ${count === 1 ? 'page' : 'pages'} for “${words}”${count > most ? `, the first ${most} shown` : ''}`;
  }
  const run = () => (settled = search().catch(fail));

  async function offer(chosen = '') {
    const names = ['', ...(await kinds())];
    if (!filters.hidden) return;
    for (const name of names) {
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
  more.addEventListener('click', () => {
    const before = list.children.length;
    settled = search(before + atOnce)
      .then(() => list.children[before]?.querySelector('a')?.focus())
      .catch(fail);
  });
  place.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || (event.target as Element).matches('[type=radio]')) return;
    const stops = [field, ...list.querySelectorAll('a'), ...(more.hidden ? [] : [more])];
    const next = stops.indexOf(document.activeElement as HTMLInputElement) + step;
    event.preventDefault();
    stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus();
  });
  return { place, field, run, offer: (chosen?: string) => offer(chosen).catch(fail) };
}
