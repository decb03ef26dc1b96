const every = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

/** Ties from one place to each row of a list, in a box 100 wide and 100 a row: straight, from the middle of its side. */
export const fan = (count: number) => every(count, (i) => `M0 ${count * 50}L100 ${i * 100 + 50}`).join('');

/** The same ties where there is no room beside: each goes down its own lane from above, and turns in at its row. */
export const lanes = (count: number) =>
  every(count, (i) => `M${6 + (70 * (count - 1 - i)) / (count - 1)} 0V${i * 100 + 50}H100`).join('');
