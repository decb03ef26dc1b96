/** Search, fetched when first used: its dialog, and the field that the search page has too. */
import styles from '../styles/search.css?url';
import { make } from './dom.ts';
import { searchField } from './search-field.ts';

export { searchField };

/** Until its styles have come the field has no edge, and nobody sees where to type. Where they fail it is shown without. */
export const styled = new Promise<unknown>((done) => {
  // By address: imported, the styles would be put into every page.
  document.head.append(make('link', { rel: 'stylesheet', href: styles, onload: done, onerror: done }));
});

let dialog: HTMLDialogElement | undefined;
let live: ReturnType<typeof searchField>;

/** Whoever speaks to the computer may not mean a key: WCAG 2.1.4 asks for a switch. Nothing is kept, so it is this page's. */
function keySwitch() {
  const box = make('input', { type: 'checkbox', checked: true });
  box.addEventListener('change', () => document.documentElement.classList.toggle('no-key', !box.checked));
  return make('label', { className: 'key' }, box, 'The / key opens search on this page');
}

/** Opens the dialog with the field ready; the browser gives focus back when it closes. */
export async function openSearch() {
  if (!dialog) {
    live = searchField('dialog');
    const close = make('button', { className: 'close', type: 'button' }, 'Close');
    dialog = make('dialog', { className: 'search-dialog', ariaLabel: 'Search' }, live.place, keySwitch(), close);
    close.addEventListener('click', () => dialog!.close());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog!.close());
    // WebKit keeps Escape for a field of search; the others close the dialog themselves.
    dialog.addEventListener('keydown', ({ key }) => key === 'Escape' && dialog!.close());
    document.body.append(dialog);
  }
  void live.offer();
  await styled;
  if (dialog.open) return;
  dialog.showModal();
  live.field.focus();
  live.field.select();
  void live.run();
}
