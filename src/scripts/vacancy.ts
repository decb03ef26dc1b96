/** Closes a vacancy at its minute, though nobody rebuilds: what is said while it is open gives way to what is said after. */
function close() {
  let next = Infinity;
  for (const item of document.querySelectorAll<HTMLElement>('[data-closes]')) {
    const left = Date.parse(item.dataset['closes']!) - Date.now();
    if (left > 0) {
      next = Math.min(next, left);
      continue;
    }
    item.removeAttribute('data-closes');
    item.classList.add('closed');
    for (const part of item.querySelectorAll<HTMLElement>('[data-open],[data-shut]'))
      part.hidden = part.matches('[data-open]');
    if (item.matches('header'))
      document.head.append(Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex' }));
  }
  // A timer counts to 24 days; a page is not left open so long.
  if (next < 2 ** 31) setTimeout(close, next);
}
close();
// A computer that slept wakes with its timers late.
document.addEventListener('visibilitychange', close);
