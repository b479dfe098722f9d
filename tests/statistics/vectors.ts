/** Every count vector of `n` people over `categories`. */
export function* vectors(n: number, categories: number): Generator<number[]> {
  if (categories === 1) {
    yield [n];
    return;
  }
  for (let first = 0; first <= n; first++)
    for (const rest of vectors(n - first, categories - 1)) yield [first, ...rest];
}

/** The chance of these counts when people answer independently with these shares. */
export const chanceOf = (counts: readonly number[], shares: readonly number[]): number => {
  let chance = 1;
  let placed = 0;
  for (const [index, count] of counts.entries()) {
    for (let i = 1; i <= count; i++) {
      placed++;
      chance *= ((shares[index] ?? 0) * placed) / i;
    }
  }
  return chance;
};
