/** Shows the buttons of the share pages, which without script are not there, and fetches what they do when it is needed. */
const offer = ({ target }: Event) => {
  for (const row of (target as Element).querySelectorAll('.ready')) {
    const button = Object.assign(document.createElement('button'), { className: 'copy', textContent: 'Copy' });
    button.ariaLabel = `Copy the link: ${row.firstElementChild!.textContent}`;
    button.dataset['copy'] = '';
    row.append(button);
  }
};
// In a list of hundreds, when its group is opened.
for (const group of document.querySelectorAll('.list details')) group.addEventListener('toggle', offer, { once: true });
for (const part of document.querySelectorAll<HTMLElement>('.find,.copy'))
  part.hidden = 'share' in part.dataset && !navigator.share;

const fetched = () => import('./share-buttons.ts');
// Some browsers copy only in the very moment of a click: what it does must be here by then.
for (const near of ['pointerover', 'focusin']) addEventListener(near, () => void fetched(), { once: true });
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('.copy');
  if (button) void fetched().then(({ act }) => act(button));
});
const field = document.querySelector<HTMLInputElement>('#find');
field?.addEventListener('focus', () => void import('./share-find.ts').then(({ find }) => find(field)), { once: true });
