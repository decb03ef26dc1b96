const plain = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'").normalize('NFD').replace(/\p{M}/gu, '');

/** Narrows the desk’s list, as one types, to the rows that have all the words; the groups that have some are open. */
export function find(field: HTMLInputElement): void {
  const count = document.querySelector<HTMLOutputElement>('.find output')!;
  const none = document.querySelector<HTMLElement>('.none')!;
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('.list details')].map((group) => ({
    group,
    rows: [...group.querySelectorAll('li')].map((row) => ({
      row,
      text: plain(`${group.querySelector('h2')!.textContent} ${row.textContent}`),
    })),
  }));
  const all = count.value;
  const show = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { group, rows } of groups) {
      for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
      const here = rows.filter(({ row }) => !row.hidden).length;
      group.hidden = here === 0;
      group.open = words.length > 0;
      left += here;
    }
    count.value = words.length > 0 ? `${left} of ${all}` : all;
    none.hidden = left > 0;
  };
  field.addEventListener('input', show);
  if (field.value) show();
}
