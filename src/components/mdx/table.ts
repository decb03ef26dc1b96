/**
 * A rendered table whose rows can be read one by one: the first cell of each row is its heading, and each other cell
 * carries the name of its column, which a phone shows beside it.
 * @param html `<thead>` and `<tbody>` as Markdown gives them
 */
export function labelled(html: string): string {
  const heads = [...html.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)].map(([, text]) =>
    text!.replace(/<[^>]*>/g, '').trim(),
  );
  return html.replaceAll('<th>', '<th scope="col">').replace(/<tr>([\s\S]*?)<\/tr>/g, (row, cells: string) => {
    if (cells.includes('<th')) return row;
    let column = 0;
    return `<tr>${cells.replace(/<td>([\s\S]*?)<\/td>/g, (_, cell: string) => {
      const name = heads[column++] ?? '';
      return column === 1 ? `<th scope="row">${cell}</th>` : `<td data-when="${name}"><div>${cell}</div></td>`;
    })}</tr>`;
  });
}
