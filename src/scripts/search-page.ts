/** /search/?q=…&kind=… : the words are in the address, so that a search can be sent as a link. */
const asked = new URLSearchParams(location.search);
void import('./search.ts').then(async ({ searchField, styled }) => {
  const { place, field, run, offer } = searchField('page', (words, kind) => {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries({ q: words, kind }))
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    history.replaceState(null, '', address);
  });
  await styled;
  document.querySelector('[data-search-page]')!.append(place);
  field.value = asked.get('q') ?? '';
  await offer(asked.get('kind') ?? '');
  await run();
});
