import type { FrameLocator, Locator } from "playwright-core";
import type { Phase } from "../../src/contract/pulse.ts";
import type { MeetingKind } from "../../src/contract/question.ts";
import { wordingOf } from "../../src/contract/wording.ts";
import { questions as bank } from "../../src/locales/en/questions.ts";

/** What a person reads and presses in the side panel, found by role and name as they would. */
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of an answer from 1 to 5, or of the way out. */
export const wordsOf = (answer: number | "cant-say"): string =>
  answer === "cant-say" ? "I can't say" : upperFirst(bank.scales[5]?.[answer - 1] ?? "");

/** The wording of a question for a meeting that decides, unless said otherwise. */
export function textOf(id: string, phase: Phase, kind: MeetingKind = "decide"): string {
  const wording = wordingOf(bank, id, phase, kind);
  if (wording === null) throw new RangeError(`${id} is not asked ${phase} a meeting`);
  return wording.text;
}

/** A frame, or a page on its own. */
type Place = Pick<FrameLocator, "getByRole" | "getByText">;

export const radio = (panel: Place, question: string, answer: number | "cant-say"): Locator =>
  panel.getByRole("radiogroup", { name: question }).getByRole("radio", { name: wordsOf(answer), exact: true });

/** Taps one answer per question, in order. @returns the number of taps */
export async function answer(
  panel: Place,
  phase: Phase,
  answers: readonly (readonly [id: string, answer: number | "cant-say"])[],
): Promise<number> {
  for (const [id, value] of answers) await radio(panel, textOf(id, phase), value).click();
  return answers.length;
}

export const thanks = (panel: Place): Locator => panel.getByText(/^Thank you\./);
/** Waits until the answers are with the server: no word says that they are on their way. */
export async function untilSent(panel: Place): Promise<void> {
  await thanks(panel).waitFor();
  await panel.getByText(/^Sending your answer|goes out when you are connected/).waitFor({ state: "detached" });
}

export type Shown = { readonly sentence: string; readonly rows: readonly (readonly string[])[] };

/** One question of a result: its sentence, and its table's cells row by row, opened for the purpose. */
export async function shownOf(panel: FrameLocator, name: string): Promise<Shown> {
  const region = panel.getByRole("region", { name });
  if (!(await region.getByRole("table").isVisible()))
    await region.getByRole("button", { name: "Show as table" }).click();
  const rows = await region
    .getByRole("table")
    .evaluate((table: HTMLTableElement) =>
      [...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    );
  return { sentence: (await region.getByRole("heading").innerText()).trim(), rows };
}

/** The table of a scale of five: how many gave each answer, lowest first, and then how many could not say. */
export const tableOf = (counts: readonly number[], cantSay: number): string[][] => [
  ...counts.map((count, index) => [`${index + 1}: ${bank.scales[5]?.[index]}`, String(count)]),
  ["can't say", String(cantSay)],
];

/** Everything readable in a frame. */
export const textIn = (frame: FrameLocator): Promise<string> => frame.locator("body").innerText();
