import type { Phase } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";

/** Counts for answers 1 to 5. */
type Shape = readonly [number, number, number, number, number];

const clearAutumn: readonly Shape[] = [
  [0, 0, 1, 4, 3],
  [0, 0, 2, 3, 3],
  [0, 0, 1, 5, 2],
  [0, 1, 0, 4, 3],
  [0, 0, 2, 4, 2],
  [0, 0, 1, 4, 3],
  [0, 0, 1, 3, 4],
  [0, 0, 1, 4, 3],
];
const clearWinter: readonly Shape[] = [
  [0, 1, 3, 3, 1],
  [0, 2, 3, 2, 1],
  [0, 2, 4, 2, 0],
  [0, 3, 3, 2, 0],
  [1, 2, 3, 2, 0],
  [0, 3, 3, 2, 0],
  [0, 3, 4, 1, 0],
  [1, 3, 2, 2, 0],
];
const supportAutumn: readonly Shape[] = [
  [0, 1, 2, 4, 1],
  [0, 0, 3, 4, 1],
  [0, 1, 2, 3, 2],
  [0, 0, 2, 5, 1],
];
const supportWinter: readonly Shape[] = [
  [0, 2, 1, 4, 1],
  [1, 2, 0, 4, 1],
  [1, 3, 0, 3, 1],
  [2, 2, 0, 3, 1],
  [2, 2, 0, 2, 2],
  [1, 3, 0, 2, 2],
];

/** Monday 12 October, the sixth meeting: too few answered to show anything. */
export const withheldWeek = 5;
/** Monday 2 November, the ninth: from here on clear purpose is lower. */
const lowerFrom = 8;
const partsFrom = 10;

const expanded = (shape: Shape): number[] =>
  shape.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
const at = (shapes: readonly Shape[], index: number): Shape => shapes[index % shapes.length] as Shape;

/** Spread over people by a fixed stride, so that nobody always stands at the same end. */
const dealt = (values: readonly number[], turn: number): number[] =>
  values.map((_, index) => values[(index * 3 + turn) % values.length] ?? 3);

/** Eight answer sheets of the weekly sync in its `week` (0 for 7 September), fewer in the withheld one. */
export function syncSheets(week: number, phase: Phase): Answers[] {
  const clear = week < lowerFrom ? at(clearAutumn, week) : at(clearWinter, week - lowerFrom);
  const support = week < partsFrom ? at(supportAutumn, week) : at(supportWinter, week - partsFrom);
  const after = expanded(clear);
  const clarity = dealt(phase === "before" ? softened(after, week % 4 === 2 ? 5 : 1) : after, week);
  const commit = dealt(expanded(support), week + 1);
  const sheets = clarity.map((value, index): Answers => ({ clarity: value, commit: commit[index] ?? 3 }));
  const answered = week === withheldWeek ? 4 : week % 5 === 3 ? 7 : 8;
  return sheets.slice(0, answered);
}

/** Before a meeting people are less sure: so many of them, the highest first, answer a step lower. */
const softened = (values: readonly number[], people: number): number[] =>
  values
    .map((value, place) => (place >= values.length - people ? Math.max(1, value - 1) : value))
    .toSorted((a, b) => a - b);

/** What the seven colleagues answer before the live meeting: four low, three high; whatever the eighth says but the middle, two groups. */
const beforeSheets: readonly Answers[] = [
  { clarity: 2, commit: 4 },
  { clarity: 4, commit: 4 },
  { clarity: 2, commit: 5 },
  { clarity: 4, commit: 3 },
  { clarity: 1, commit: 4 },
  { clarity: 4, commit: 4 },
  { clarity: 2, commit: 3 },
];

/** And after it: the purpose has become clearer whatever the eighth says, and support has not moved. */
const afterSheets: readonly Answers[] = [
  { clarity: 4, commit: 4 },
  { clarity: 5, commit: 4 },
  { clarity: 4, commit: 5 },
  { clarity: 5, commit: 4 },
  { clarity: 3, commit: 4 },
  { clarity: 4, commit: 4 },
  { clarity: 4, commit: 3 },
];

export const liveSheets = { before: beforeSheets, after: afterSheets } as const;

type AskedQuestion = { readonly id: string; readonly scale: number | null };

/** As `otherSheets`, but what every meeting is asked is answered alike: mostly, now and then fully. */
export function alikeSheets(week: number, size: number, questions: readonly AskedQuestion[]): Answers[] {
  const alike = (person: number): Answers => ({
    clarity: (person + week) % 3 === 0 ? 5 : 4,
    commit: (person + week) % 4 === 1 ? 3 : 4,
  });
  const asked = new Set(questions.map(({ id }) => id));
  return otherSheets(week, size, questions).map((sheet, person) => ({
    ...sheet,
    ...Object.fromEntries(Object.entries(alike(person)).filter(([id]) => asked.has(id))),
  }));
}

/** Sheets of the smaller series, for whatever is asked: a quiet middle that wanders with the week. */
export function otherSheets(week: number, size: number, questions: readonly AskedQuestion[]): Answers[] {
  return Array.from({ length: size }, (_, person) =>
    Object.fromEntries(
      questions.map(({ id, scale }, position) => {
        if (scale === null) return [id, sentences[(person + week) % sentences.length] ?? ""];
        const value = 1 + ((person * 2 + week + position * 3) % scale);
        return [id, scale === 5 && value < 3 && person % 2 === 0 ? value + 2 : value];
      }),
    ),
  );
}

const sentences = [
  "We take the smaller supplier until spring and look again then.",
  "Orders over two days go on one list that everybody can see.",
  "Nobody waits for a second signature below a hundred units.",
  "I am not sure we decided anything but to meet again.",
  "The night shift gets the same list as the day shift.",
  "We measure how long an order waits before we change more.",
];
