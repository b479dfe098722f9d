/**
 * Team sizes that were simulated, and for each, by number of questions (1 to 8): in how many meetings one message appears by
 * chance. Figures of `npm run simulate` (docs/simulation.md, world "real"), rounded to tens.
 */
const meetingsPerMessage: readonly (readonly [size: number, byQuestions: readonly number[]])[] = [
  [4, [570, 240, 200, 170, 150, 130, 120, 110]],
  [6, [580, 230, 190, 160, 140, 130, 120, 110]],
  [8, [580, 250, 200, 180, 160, 140, 130, 110]],
  [12, [650, 250, 210, 180, 160, 140, 130, 120]],
  [20, [630, 240, 210, 180, 160, 140, 130, 110]],
];

/**
 * In a team of `size` people in which nothing changes, a message of the monitor still appears by chance about once in so many
 * meetings (meetings, not weeks). `questions` = how many questions of the series have charts: the first two are the starter
 * questions, asked every time and sharing two more charts; the others are asked every other time. Takes the nearest smaller
 * simulated size; the figures hardly change with it. Null for fewer than 4 people and for no or more than 8 questions, which
 * were not simulated.
 */
export const byChance = (size: number, questions: number): number | null => {
  const row = meetingsPerMessage.findLast(([simulated]) => simulated <= size);
  return row?.[1][questions - 1] ?? null;
};
