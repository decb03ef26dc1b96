/** What the buttons of the share pages do. Fetched when a reader first comes near one. */
const status = document.querySelector('[role=status]')!;

/** Says on the button, and to those who listen, what came of it, for as long as it takes to read. */
function say(button: HTMLElement, words: string) {
  const label = (button.dataset['label'] ??= button.textContent);
  button.textContent = status.textContent = words;
  setTimeout(() => {
    button.textContent = label;
    status.textContent = '';
  }, 3000);
}

async function copy(button: HTMLElement) {
  const from = button.closest('.ready')!.querySelector<HTMLElement>('.words')!;
  const before = from.closest<HTMLElement>('[data-before]')?.dataset['before'] ?? '';
  try {
    if (from.matches('.rich')) {
      const blob = (type: string, words: string) => new Blob([words], { type });
      const [html, plain] = [blob('text/html', from.innerHTML), blob('text/plain', from.innerText)];
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
    } else await navigator.clipboard.writeText(before + from.textContent);
    say(button, 'Copied');
  } catch {
    getSelection()!.selectAllChildren(from);
    say(button, 'Selected: copy it yourself');
  }
}

/** Copies, hands over or prints: what the button is for. */
export function act(button: HTMLElement): void {
  const { share, title, copy: copies } = button.dataset;
  if (copies === '') void copy(button);
  // The words end with the link, which apps take by itself. Whoever closes the sheet without choosing an app has changed their mind; that is no fault.
  else if (share) {
    const end = share.lastIndexOf(' ');
    navigator.share({ title: title!, text: share.slice(0, end), url: share.slice(end + 1) }).catch(() => {});
  } else print();
}
