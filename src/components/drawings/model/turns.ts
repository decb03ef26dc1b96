import { plain, type rowsOf } from '../../mdx/model/parts.ts';

/**
 * Who speaks and who listens, turn by turn.
 * @returns the people, and of each turn whether they speak and whether the next person down speaks with them
 * @throws where a cell says anything but speaks or listens
 */
export function turnsOf({ rows }: ReturnType<typeof rowsOf>) {
  const speaks = (cell = '') => {
    const word = plain(cell).toLowerCase();
    if (word !== 'speaks' && word !== 'listens')
      throw new Error(`A cell of <Turns> says “${plain(cell)}”. Write speaks or listens.`);
    return word === 'speaks';
  };
  return rows.map(({ name, cells }, row) => ({
    name,
    you: plain(name) === 'You',
    turns: cells.map((cell, turn) => {
      const below = rows[row + 1]?.cells[turn];
      return { speaks: speaks(cell), joined: speaks(cell) && below !== undefined && speaks(below) };
    }),
  }));
}
