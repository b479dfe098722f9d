import type { Prompts } from "../promptFor.ts";

/** English prompts. None speaks of a few people: whoever stands alone is never asked to step forward. */
export const prompts: Prompts = {
  similar: ["What do we all take for granted here?", "What could we learn next week that would change this picture?"],
  "mostly-similar": ["What do we share here, in one sentence?", "What would each of us add to make this complete?"],
  "spread-out": [
    "What does this question mean to each of us?",
    "What do we know from our own work that others here may not have seen?",
  ],
  "two-groups": [
    "In which case would both groups of answers be right?",
    "What does each of the two groups of answers see?",
  ],
  few: ["What did you think of when you answered?", "What would make this clearer for us?"],
  coarse: ["What did we think of when we answered?", "What would move us one step up from here?"],
  decision: [
    "What would make this decision easier to support?",
    "What do we want to know before we look at this again?",
  ],
  choice: ["What speaks for the options we did not choose?", "What would change if we could pick two?"],
  "rule-out": [
    "What would we lose if we refused this way?",
    "What does our way of working say about the ways we did not refuse?",
  ],
  sentence: [
    "Which words come back, and do they mean the same to us?",
    "Which of these sentences, taken together, say it best?",
  ],
  "not-shown": [
    "If each of us said one word about this now, what would it be?",
    "What would help us answer this together, aloud?",
  ],
};
