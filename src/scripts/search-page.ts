/** /search/?q=…&kind=… : the words are in the address, so that a search can be sent as a link. */
const place = document.querySelector('[data-search-page]')!;
const asked = new URLSearchParams(location.search);
const show = () =>
  import('./search.ts').then(({ liven }) => {
    const { field, run, start } = liven(place, (words, kind) => {
      const address = new URL(location.href);
      for (const [name, value] of Object.entries({ q: words, kind }))
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      history.replaceState(null, '', address);
    });
    field.value = asked.get('q') ?? '';
    void start(asked.get('kind') ?? '').then(run);
  });
void show();
