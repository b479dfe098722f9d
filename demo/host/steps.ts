/** The way through the first minute, in order. */
export const steps = ["answer", "reveal", "shape", "agree", "look-back", "rows", "somebody"] as const;
export type Step = (typeof steps)[number];

/** What was seen to have happened, from the product's own interface and from this page. */
export type Seen = {
  readonly answered: boolean;
  readonly closed: boolean;
  readonly agreed: boolean;
  readonly lookedBack: boolean;
  readonly sawRows: boolean;
};

/** The first step that is not done yet. After the reveal one stays with the shape until it is left by hand or by agreeing. */
export function stepFor(seen: Seen): Step {
  if (seen.sawRows) return "somebody";
  if (seen.lookedBack) return "rows";
  if (seen.agreed) return "look-back";
  if (seen.closed) return "shape";
  return seen.answered ? "reveal" : "answer";
}

/** Where to stand when the world moved on from `before` to `after`: never back, and never past where somebody chose to be. */
export function follow(current: Step, before: Step, after: Step): Step {
  return steps.indexOf(after) > steps.indexOf(before) && steps.indexOf(after) > steps.indexOf(current)
    ? after
    : current;
}
