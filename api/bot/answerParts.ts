import type { Answers, AskedQuestion } from "../../src/contract/question.ts";
import { execute, type Part, type Voice } from "./cardParts.ts";

/** More buttons than this are not shown on a card. */
const ACTIONS_MAX = 6;
const SENTENCE_MAX = 280;

/** How a question is answered on a card: a button for each answer where they fit, else a field and one button. */
export function answerParts(
  question: AskedQuestion,
  of: { readonly pulseId: string; readonly given: Answers },
  { say }: Voice,
): { readonly body: readonly Part[]; readonly actions: readonly Part[] } {
  const data = { ...of, questionId: question.id };
  const answer = (title: string, value?: number | "cant-say"): Part =>
    execute("answer", title, value === undefined ? data : { ...data, value });
  const cantSay = answer(say("cant-say"), "cant-say");
  if (question.scale === null) {
    const field = {
      type: "Input.Text",
      id: "value",
      label: say("sentence"),
      isMultiline: true,
      maxLength: SENTENCE_MAX,
    };
    return { body: [field], actions: [answer(say("send")), cantSay] };
  }
  const titles = Array.from({ length: question.scale }, (_, place) => question.options?.[place] ?? String(place + 1));
  if (titles.length < ACTIONS_MAX)
    return { body: [], actions: [...titles.map((title, place) => answer(title, place + 1)), cantSay] };
  const choices = titles.map((title, place) => ({ title, value: String(place + 1) }));
  const field = { type: "Input.ChoiceSet", id: "value", label: say("choose"), style: "expanded", choices };
  return { body: [field], actions: [answer(say("send")), cantSay] };
}
