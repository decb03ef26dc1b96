/** Shows what one owner keeps; without script everything stands there, with its owner. */
const filter = document.querySelector<HTMLElement>('.filter');
const owner = document.querySelector<HTMLSelectElement>('#owner');

function show() {
  for (const section of document.querySelectorAll('section[aria-labelledby]')) {
    const rows = [...section.querySelectorAll<HTMLElement>('[data-owner]')];
    // What nobody keeps is everybody's.
    for (const row of rows) row.hidden = Boolean(owner?.value) && !['', owner?.value].includes(row.dataset['owner']);
    const number = document.querySelector(`[data-number="${section.getAttribute('aria-labelledby')}"]`);
    if (number) number.textContent = String(rows.filter(({ hidden }) => !hidden).length);
  }
}

if (filter && owner) {
  filter.hidden = false;
  owner.addEventListener('change', show);
  // A browser that comes back to the page keeps the choice.
  show();
}
