import type { Prompts } from "../promptFor.ts";

/** English prompts. None speaks of a few people: whoever stands alone is never asked to step forward. */
export const prompts: Prompts = {
  similar: [
    "What do we all take for granted here?",
    "What could we learn next week that would change this picture?",
    "What might people outside this team answer here?",
  ],
  "mostly-similar": [
    "What do we share here, in one sentence?",
    "What would each of us add to make this complete?",
    "What made this clear to us?",
  ],
  "spread-out": [
    "What does this question mean to each of us?",
    "What do we know from our own work that others here may not have seen?",
    "Which part of this question do we want to talk about first?",
  ],
  "two-groups": [
    "In which case would both groups of answers be right?",
    "What does each of the two groups of answers see?",
    "What could bring both groups of answers to the same picture?",
  ],
  few: [
    "What did you think of when you answered?",
    "What would make this clearer for us?",
    "Which part of this do we want to talk about first?",
  ],
  coarse: [
    "What did we think of when we answered?",
    "What would move us one step up from here?",
    "What helps us here already?",
  ],
  decision: [
    "What would make this decision easier to support?",
    "What do we want to know before we look at this again?",
    "How would we notice soon that this decision works?",
  ],
  choice: [
    "What speaks for the options we did not choose?",
    "What would change if we could pick two?",
    "What do the options we chose have in common?",
  ],
  "rule-out": [
    "What would we lose if we refused this way?",
    "What does our way of working say about the ways we did not refuse?",
    "What would make it possible to refuse none of these ways?",
  ],
  sentence: [
    "Which words come back, and do they mean the same to us?",
    "Which of these sentences, taken together, say it best?",
    "What is in none of these sentences?",
  ],
  "not-shown": [
    "If each of us said one word about this now, what would it be?",
    "What would help us answer this together, aloud?",
    "What do we want to know from each other about this?",
  ],
};
