import { describeQuestion, type StoredQuestion } from "../src/measure/describe.ts";
import { gateStep } from "../src/measure/gate.ts";
import { gateLimits, type MonitorState, monitorStep, newMonitor } from "../src/measure/monitor.ts";
import type { Counts } from "../src/measure/tally.ts";

/** Goals of the measuring core; time per piece of work, the median of `ROUNDS` after one to warm up. */
const ROUNDS = 101;
const STEPS = 10_000;
const WEEKS = 520;
const QUESTIONS = 7;

const charts = ["location", "spread"] as const;

/** Answers of a made-up meeting: a triangle around a middle that wanders, so that learning and sums all take part. */
const tallyOf = (meeting: number, people: number, points: 5 | 7 = 5): Counts => {
  const counts = Array.from({ length: points }, () => 0);
  for (let person = 0; person < people; person++) {
    const answer = (meeting * 7 + person * person * 3 + (person % 4)) % points;
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
};

const medianMs = (work: () => void): number => {
  work();
  const taken = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
};

const meetings = Array.from({ length: STEPS }, (_, meeting) => tallyOf(meeting, 8));

const after = (steps: number): MonitorState => {
  let state = newMonitor("location");
  for (const counts of meetings.slice(0, steps)) state = monitorStep(state, counts).state;
  return state;
};

/** Ten years of weekly meetings with seven questions: two charts each, and two of the starter questions together. */
function replayAll(): void {
  for (const chart of charts) {
    let gate = newMonitor(chart, gateLimits[chart]);
    for (let question = 0; question < QUESTIONS; question++) {
      let state = newMonitor(chart);
      for (const counts of meetings.slice(0, WEEKS)) state = monitorStep(state, counts).state;
    }
    for (const counts of meetings.slice(0, WEEKS)) gate = gateStep(gate, [counts, counts]).state;
  }
}

/** 300 of 312 people answered: with twelve missing the estimate still looks at every filling, which costs most. */
const bigQuestion = (counts: Counts): StoredQuestion => ({
  kind: "scale",
  form: "full",
  counts,
  cantSay: 0,
  invited: 312,
  answered: 300,
});

/** The rows of a table: what, how long, the goal, reached or not. */
export function measuring(): readonly string[] {
  const stepUs = (medianMs(() => void after(STEPS)) / STEPS) * 1000;
  const pulse = [3, 4, 5, 6].map((meeting) => bigQuestion(tallyOf(meeting, 300)));
  const seven = bigQuestion(tallyOf(3, 300, 7));
  const pulseMs = medianMs(() => pulse.forEach(describeQuestion));
  const sevenMs = medianMs(() => void describeQuestion(seven));
  const replayMs = medianMs(replayAll);
  const bytes = [100, STEPS].map((steps) => JSON.stringify(after(steps)).length);
  const row = (what: string, seen: string, goal: string, reached: boolean) =>
    `| ${what} | ${seen} | ${goal} | ${reached ? "reached" : "**not reached**"} |`;
  return [
    "| measuring | seen | goal | |",
    "|---|---|---|---|",
    row("one step of a chart", `${stepUs.toFixed(2)} us`, "below 10 us", stepUs < 10),
    row(
      `a chart's state after 100 and ${STEPS} meetings, as JSON`,
      `${bytes.join(" and ")} bytes`,
      "does not grow",
      (bytes[1] ?? 0) < 1.2 * (bytes[0] ?? 0),
    ),
    row(
      "all that is said of a pulse of four 5-point questions with 300 answers, 12 of 312 missing, warm",
      `${pulseMs.toFixed(2)} ms`,
      "below 1 ms",
      pulseMs < 1,
    ),
    row("of one 7-point question of that size, warm", `${sevenMs.toFixed(2)} ms`, "below 1 ms", sevenMs < 1),
    row(
      `replay of ${WEEKS} meetings, ${QUESTIONS} questions`,
      `${replayMs.toFixed(1)} ms`,
      "below 50 ms",
      replayMs < 50,
    ),
  ];
}
