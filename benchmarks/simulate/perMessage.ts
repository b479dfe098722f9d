/**
 * One message in how many meetings, when a share `chance` (0 to 1) of teams has one within 104: as if it came without memory.
 * Rounded to tens; Infinity at 0.
 */
export const meetingsPerMessage = (chance: number): number => Math.round(104 / -Math.log(1 - chance) / 10) * 10;
