const [cell, radius] = [34, 10.9];

/** How many people one circle stands for, so that a crowd is not larger than a screen: 1, 2, 5, 10 and so on. */
export function peopleEach(people: number, most = 400): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(people / most)));
  return [1, 2, 5, 10].map((n) => n * power).find((each) => people / each <= most)!;
}

/**
 * Circles in rows, those of a crowd from one place to another. Each is told from the one before, in the same words,
 * because repeated text costs next to nothing when compressed.
 * @param from the first place, counted from 0; `to` the one after the last
 */
export function circles(from: number, to: number, across: number): string {
  const one = `a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;
  const start = `M${(from % across) * cell + cell / 2 - radius} ${Math.floor(from / across) * cell + cell / 2}`;
  const next = (place: number) => (place % across === 0 ? `m-${(across - 1) * cell} ${cell}` : `m${cell} 0`);
  return Array.from({ length: to - from }, (_, i) => (i === 0 ? start : next(from + i)) + one).join('');
}
