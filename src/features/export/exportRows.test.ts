import { describe, expect, test } from "vitest";
import type { ExportedMeeting, ExportedResult } from "../../contract/export.ts";
import { columns, exportRows } from "./exportRows.ts";

const shown: ExportedResult["questions"][number] = {
  id: "clarity",
  version: 2,
  kind: "scale",
  name: "clear purpose",
  text: "I can say what we decided.",
  options: ["not at all", "a little", "about half", "mostly", "fully"],
  shown: true,
  n: 7,
  cantSay: 1,
  counts: [0, 0, 2, 4, 1],
  range: [3, 5],
  middleHalf: [3, 4],
  median: 4,
  agreement: 0.78571,
  estimate: { lo: 0.7, hi: 0.849, worst: 0.5, best: 1 },
  shape: "mostly-similar",
  sentence: { code: "mostly-similar-bare", facts: { where: "high" } },
  guess: null,
  leader: null,
};
const hidden: ExportedResult["questions"][number] = { id: "commit", name: "support", text: "I will.", shown: false };
const result: ExportedResult = {
  pulseId: "00000000-0000-4000-8000-000000000003",
  occurrenceId: "00000000-0000-4000-8000-000000000002",
  phase: "after",
  state: "released",
  why: null,
  leftOut: [],
  mode: "private",
  form: "full",
  k: 5,
  invited: 9,
  answered: 8,
  sealedAt: "2027-01-11T10:31:00.000Z",
  fingerprint: null,
  questions: [shown, hidden],
  sentences: {},
  shift: [{ questionId: "clarity", before: [], after: [], delta: 0.5, word: "higher" }],
};
const meeting: ExportedMeeting = {
  occurrenceId: result.occurrenceId,
  seriesId: "00000000-0000-4000-8000-000000000001",
  title: "Weekly",
  start: "2027-01-11T10:00:00.000Z",
  timeZone: "UTC",
  agreed: { text: "Two items at most.", about: null, outcome: "kept", moved: null },
  results: [result],
};
/** Each row by the names of its columns. */
const rowsOf = (more: Partial<ExportedResult> = {}) => {
  const [head = [], ...rows] = exportRows(
    { meetings: [{ ...meeting, results: [{ ...result, ...more }] }] },
    () => "Said.",
  );
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place]])));
};

describe("results as rows", () => {
  test("a shown question has its counts, its words and numbers of two decimals", () => {
    expect(rowsOf()[0]).toMatchObject({
      meeting_title: "Weekly",
      asked: "after",
      answered: "8",
      question_version: "2",
      shown: "yes",
      options: "not at all | a little | about half | mostly | fully",
      count_1: "0",
      count_4: "4",
      count_6: "",
      range_low: "3",
      median: "4",
      agreement: "0.79",
      estimate_low: "0.7",
      estimate_high: "0.85",
      estimate_best: "1",
      sentence: "Said.",
      shift: "higher",
      agreed_outcome: "kept",
      agreed_moved: "",
      written: "",
    });
  });

  test("a question that is not shown has its text and not one number", () => {
    const empty = Object.entries(rowsOf()[1] ?? {}).filter(
      ([name]) =>
        columns.indexOf(name as "n") > columns.indexOf("shown") &&
        columns.indexOf(name as "n") < columns.indexOf("agreed"),
    );
    expect(rowsOf()[1]).toMatchObject({ question_id: "commit", question_text: "I will.", shown: "no" });
    expect(empty.length).toBeGreaterThan(20);
    expect(empty.filter(([, value]) => value !== "")).toEqual([]);
  });

  test("what was withdrawn has one row, and who answered stays empty where it would tell who did not", () => {
    const rows = rowsOf({ state: "void", questions: [], answered: null });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ state: "void", answered: "", question_id: "", shown: "" });
  });

  test("what the room guessed and what a leader said in the open stand behind all else, as far as they are shown", () => {
    const guess = {
      n: 7,
      cantSay: 1,
      counts: [0, 0, 2, 5, 0],
      middle: 4,
      gap: 2,
      sentence: { code: "guess-higher", facts: {} },
    };
    const [row] = rowsOf({ questions: [{ ...shown, guess, leader: { answer: 5, sentence: null } }] });
    expect(row).toMatchObject({
      guess_n: "7",
      guess_count_3: "2",
      guess_middle: "4",
      guess_gap: "2",
      guess_sentence: "Said.",
    });
    expect(row).toMatchObject({ leader_answer: "5", leader_sentence: "" });
    expect(rowsOf()[0]).toMatchObject({ guess_n: "", guess_count_3: "", leader_answer: "" });
    expect(columns.slice(-16)[0]).toBe("guess_n");
  });

  test("what nothing came of says why, and what was left out and why", () => {
    const leftOut = [{ id: "commit", name: "support", why: "asked-between" as const }];
    const [row] = rowsOf({ state: "void", why: "left-out", leftOut, questions: [], answered: null });
    expect(row).toMatchObject({ state: "void", void_why: "left-out", left_out: "commit (asked-between)" });
  });

  test("what people wrote stands in one cell", () => {
    expect(rowsOf({ sentences: { clarity: ["one", "two"] } })[0]).toMatchObject({ written: "one | two" });
  });
});
