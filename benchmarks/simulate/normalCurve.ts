/** Share of the standard normal below x, to about 1e-7 (Abramowitz & Stegun 1964, 7.1.26). */
export const normalBelow = (x: number): number => {
  const t = 1 / (1 + 0.3275911 * (Math.abs(x) / Math.SQRT2));
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (series * Math.exp(-(x * x) / 2)) / 2;
  return x < 0 ? tail : 1 - tail;
};
