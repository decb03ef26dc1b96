/** What runs before a reader acts: opens search when asked, and keeps review dates right when nobody rebuilds. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
for (const item of document.querySelectorAll<HTMLElement>('[data-review]'))
  if (item.dataset['review']! < today) {
    item.hidden = false;
    item.classList.add('stale');
    // In a sentence the words stand where the reader is; elsewhere they are on the page, hidden.
    if (item.matches('.claim'))
      item.append(Object.assign(document.createElement('small'), { textContent: ' (being checked)' }));
  }
// A councillor's words give way to the line after them on the days of a pre-election period. Without script they stay.
for (const line of document.querySelectorAll<HTMLElement>('[data-from]'))
  if (line.dataset['from']! <= today && today <= line.dataset['to']!) {
    line.hidden = false;
    line.parentElement!.replaceChildren(line);
  }

/** Where the line is too slow or broken for its script, a link leads to the list of all pages. */
function openSearch() {
  const leave = () => location.assign(document.querySelector<HTMLAnchorElement>('[data-search]')!.href);
  const patience = setTimeout(leave, 8000);
  void import('./search.ts')
    .then((search) => search.openSearch())
    .catch(leave)
    .finally(() => clearTimeout(patience));
}
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(event.target as Element).closest('a[data-search]')) return;
  event.preventDefault();
  openSearch();
});
document.addEventListener('keydown', (event) => {
  const menu = document.querySelector<HTMLDetailsElement>('header details[open]');
  if (event.key === 'Escape' && menu) {
    menu.open = false;
    menu.querySelector('summary')!.focus();
  }
  const typing = (event.target as Element).closest('input,textarea,select,dialog,.no-key');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  event.preventDefault();
  openSearch();
});
