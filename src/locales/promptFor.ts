/** What a prompt can be about: a shape, a kind without one, a form without one, or a result that is not shown. */
export const promptTopics = [
  "similar",
  "mostly-similar",
  "spread-out",
  "two-groups",
  "few",
  "coarse",
  "decision",
  "choice",
  "rule-out",
  "sentence",
  "not-shown",
] as const;
export type PromptTopic = (typeof promptTopics)[number];

/** Questions to try aloud, by topic. They only ask; at least one per topic. */
export type Prompts = Readonly<Record<PromptTopic, readonly [string, ...string[]]>>;

export type Prompted = {
  readonly kind: "scale" | "choice" | "sentence" | "decision" | "rule-out";
  readonly form: "full" | "coarse";
  readonly shape: "similar" | "mostly-similar" | "spread-out" | "two-groups" | null;
};

const topicOf = ({ kind, form, shape }: Prompted): PromptTopic => {
  if (kind !== "scale") return kind;
  if (form === "coarse") return "coarse";
  return shape ?? "few";
};

/**
 * The prompts under a shown question, or for `null` under a result that is not shown; the first is shown, the others follow
 * when somebody asks for another. `turn` is any whole number from 0 that stays the same for one result (everybody reads
 * the same prompt) and differs between results.
 */
export const promptsFor = (prompts: Prompts, shown: Prompted | null, turn: number): readonly string[] => {
  const choices = prompts[shown === null ? "not-shown" : topicOf(shown)];
  const from = turn % choices.length;
  return [...choices.slice(from), ...choices.slice(0, from)];
};
