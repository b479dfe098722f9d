/** Asked at every meeting of a series, so that their trend has no holes. */
export const anchors: readonly string[] = ["clarity", "commit"];

const full: readonly (readonly string[])[] = [
  ["direct", "piece"],
  ["free", "text"],
  ["direct", "piece"],
  ["free", "voice"],
];
const quick: readonly string[] = ["direct", "free", "piece", "voice"];

/**
 * Which questions the meeting with index `meeting` (0 is the first one asked) gets when nobody chose: 2 for a starter,
 * 3 for quick, 4 for full. The rotation goes by meeting and not by person, so that every answer counts towards one n.
 * A team of coarse form cannot be asked for a sentence: `text` is left out for it.
 * @param steady starter questions whose answers have stayed the same: they rest at every other meeting, all at the same
 *   one, so that what is said about them together can still be said. A starter whose two both rest asks nothing there.
 */
export const rotation = (
  size: "starter" | "quick" | "full",
  meeting: number,
  coarse = false,
  steady: readonly string[] = [],
): string[] => {
  if (!Number.isSafeInteger(meeting) || meeting < 0) throw new RangeError("meeting index counts from 0");
  const turn = meeting % full.length;
  const rotating = size === "starter" ? [] : size === "quick" ? [quick[turn] ?? "direct"] : (full[turn] ?? []);
  const resting = meeting % 2 === 1 ? steady : [];
  return [...anchors.filter((id) => !resting.includes(id)), ...rotating].filter((id) => !(coarse && id === "text"));
};
