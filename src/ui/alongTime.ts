/**
 * Where meetings stand on an axis of true dates, 0 to 1 in the order given (`times` in milliseconds, rising).
 * Two meetings never stand closer than `leastGap`; where dates are closer, later ones move on and all are squeezed
 * to fit. One meeting stands in the middle.
 */
export const alongTime = (times: readonly number[], leastGap: number): number[] => {
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined) return [];
  if (times.length === 1 || last === first) return times.map((_, index) => (index + 0.5) / times.length);
  const gap = Math.min(leastGap, 1 / (times.length - 1));
  const places: number[] = [];
  for (const time of times) {
    const earlier = places.at(-1);
    const byDate = (time - first) / (last - first);
    places.push(earlier === undefined ? byDate : Math.max(byDate, earlier + gap));
  }
  const reach = Math.max(1, places.at(-1) ?? 1);
  return places.map((place) => place / reach);
};
