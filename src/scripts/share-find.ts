const plain = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'").normalize('NFD').replace(/\p{M}/gu, '');

/** The words of each quotation, of which its title has only the first. Without them the titles are searched. */
const quotations = async () => {
  const answer = await fetch('../quotations.json').catch(() => undefined);
  const list = answer?.ok ? ((await answer.json()) as { quotations: { id: string; text: string }[] }).quotations : [];
  return new Map(list.map(({ id, text }) => [id, text]));
};

/** Narrows the desk’s list, as one types, to the rows that have all the words; the groups that have some are open. */
export async function find(field: HTMLInputElement): Promise<void> {
  const whole = await quotations();
  const count = document.querySelector<HTMLOutputElement>('.find output')!;
  const none = document.querySelector<HTMLElement>('.none')!;
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('.list details')].map((group) => ({
    group,
    count: group.querySelector('summary span')!,
    rows: [...group.querySelectorAll('li')].map((row) => ({
      row,
      text: plain(
        [
          group.querySelector('h2')!.textContent,
          group.dataset['also'],
          row.querySelector('a')!.textContent,
          // Of the address all but the name of the site, which each has.
          row.querySelector('.words')!.lastChild!.textContent,
          whole.get(row.querySelector('a')!.pathname.split('/').at(-2)!),
        ].join(' '),
      ),
    })),
  }));
  const all = count.value;
  const show = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { group, count, rows } of groups) {
      for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
      const here = rows.filter(({ row }) => !row.hidden).length;
      group.hidden = here === 0;
      group.open = words.length > 0;
      count.textContent = String(here);
      left += here;
    }
    count.value = words.length > 0 ? `${left} of ${all}` : all;
    none.hidden = left > 0;
  };
  field.addEventListener('input', show);
  if (field.value) show();
}
