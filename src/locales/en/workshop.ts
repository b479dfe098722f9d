/** Words of a workshop: the full picture, ways to refuse, and a leader who answers in the open. */
export const workshop = {
  "ask-full":
    "Full picture for a workshop: {n} questions, about {minutes, plural, one {# minute} other {# minutes}} per person",
  "all-questions": "All {n} questions",
  guess: "Guess the room: what will the middle answer be to “{text}”",
  ways: "Which way would we refuse?",
  "ways-lead": "Write four ways to go, if you like. Everyone says which one we would refuse.",
  way: "Way {n}",
  "ways-all": "Write all four, each of them different, or none.",
  leader: "Do you lead this?",
  "leader-open":
    "I answer in the open. My name and my answers stand beside the result, for as long as it is kept, and I am not among the people asked.",
  "leader-other": "{name} answers in the open, beside the result.",
};
