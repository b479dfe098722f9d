/** On this grid the count moves, so that watching it does not tell who sent just now. */
export const GRID_MS = 10_000;

/** Which ten seconds since 1970. */
export const slotOf = (at: Date): number => Math.floor(at.getTime() / GRID_MS);

/**
 * What an answer does to the count of its row `o`: how many there were before these ten seconds is kept beside how many
 * there are. It stands in the row and not in a server's memory: whoever chose the moment to look, or the server, could
 * otherwise tell two answers within the same ten seconds apart. A later revision of an answer moves nothing.
 * @param fresh how many answers are new, as SQL
 * @param slot the present one, as SQL; of a server whose clock is behind it counts as the row's
 */
export const countMoves = (fresh: string, slot: string): string => `
  counted_before = case when ${fresh} > 0 and ${slot} > coalesce(o.counted_in, 0) then o.ballots_count else o.counted_before end,
  counted_in = case when ${fresh} > 0 then greatest(${slot}, o.counted_in) else o.counted_in end,
  ballots_count = o.ballots_count + ${fresh}`;
