/** A function that works out each answer once. */
export function kept<T>(make: (key: string) => T): (key: string) => T {
  const all = new Map<string, T>();
  return (key) => {
    if (!all.has(key)) all.set(key, make(key));
    return all.get(key)!;
  };
}
