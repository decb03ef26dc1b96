/**
 * Narrows a list to the items whose data fit what is chosen above it. The choice is in the address, so that a
 * narrowed list can be sent as a link.
 * @param choices selects whose names are the items' data attributes
 */
export function narrow(choices: HTMLElement): void {
  const fields = [...choices.querySelectorAll('select')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const items = groups.flatMap((group) => [...group.querySelectorAll<HTMLElement>('li')]);
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = asked.get(field.name) ?? field.value;
    if (field.selectedIndex < 0) field.value = '';
  }
  const show = () => {
    const chosen = fields.filter(({ value }) => value);
    for (const item of items) item.hidden = chosen.some(({ name, value }) => item.dataset[name] !== value);
    for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
    const shown = items.filter(({ hidden }) => !hidden).length;
    choices.querySelector('output')!.value =
      shown === items.length ? `${shown} quotations` : `${shown} of ${items.length} quotations`;
    document.querySelector<HTMLElement>('.none')!.hidden = shown > 0;
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  };
  choices.addEventListener('input', show);
  choices.querySelector('button')!.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    show();
  });
  show();
}
