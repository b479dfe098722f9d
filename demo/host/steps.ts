/** The way through the first minute, in order. */
export const steps = ["answer", "reveal", "shape", "agree", "look-back", "rows", "somebody"] as const;
export type Step = (typeof steps)[number];

/** What the product's own interface says has happened in the meeting. */
export type Seen = { readonly answered: boolean; readonly closed: boolean; readonly agreed: boolean };

/**
 * The step the meeting has come to. After the reveal one stays with the shape until it is left by hand or by agreeing,
 * and then where it says that the line is saved.
 */
export function stepFor({ answered, closed, agreed }: Seen): Step {
  if (agreed) return "agree";
  if (closed) return "shape";
  return answered ? "reveal" : "answer";
}

/** Where to stand when the world moved on from `before` to `after`: never back, and never past where somebody chose to be. */
export function follow(current: Step, before: Step, after: Step): Step {
  return steps.indexOf(after) > steps.indexOf(before) && steps.indexOf(after) > steps.indexOf(current)
    ? after
    : current;
}
