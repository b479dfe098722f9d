import { describe, expect, test } from "vitest";
import type { AskedQuestion } from "../../src/contract/question.ts";
import { languages } from "../../src/locales/languages.ts";
import { type CardFacts, type OpenCardFacts, ownCard, pulseCard, reminderCard, wordCard } from "./cards.ts";

const link = "https://plumbline.example/plain-link.html?occurrence=1";
const meeting = {
  occurrenceId: "0199a3c0-0000-7000-8000-000000000001",
  title: "Weekly product sync",
  startAt: new Date("2026-12-28T10:00:00.123Z"),
  link,
};
const scale: AskedQuestion = {
  ...{ id: "clarity", version: 1, kind: "scale", scale: 5, name: "Clear purpose", text: "Is the purpose clear?" },
  options: ["not at all", "a little", "about half", "mostly", "fully"],
};
const wide: AskedQuestion = { ...scale, id: "wide", scale: 7, options: null };
const sentence: AskedQuestion = { ...scale, id: "text", kind: "sentence", scale: null, options: null };
const open = (change: Partial<OpenCardFacts["pulse"]> = {}): OpenCardFacts => ({
  ...meeting,
  state: "before-open",
  pulse: {
    ...{ pulseId: "0199a3c0-0000-7000-8000-000000000002", phase: "before", mode: "open", k: 1 },
    ...{ closesAt: new Date("2026-12-28T10:05:00Z"), aim: null, questions: [scale], count: null, refreshFor: [] },
    ...change,
  },
});

describe.each(languages)("a card in %s", (language) => {
  const every: CardFacts[] = [
    open(),
    open({ mode: "private", k: 5 }),
    open({ questions: [wide, sentence], aim: "One list" }),
    ...(["closed", "moved", "called-off"] as const).map((state) => ({ ...meeting, state })),
  ];
  test("has at most six actions, says its language and direction, and its title is no mark-up", () => {
    for (const facts of every) {
      const { card } = pulseCard(facts, language);
      expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
      expect(card.rtl).toBe(language === "ar" ? true : undefined);
      expect(card.body[0]).toMatchObject({ type: "RichTextBlock", inlines: [{ text: meeting.title }] });
    }
  });
  test("has a notification of plain text", () => {
    for (const facts of every) expect(pulseCard(facts, language).summary).not.toMatch(/[{}]/);
  });
});

describe("answers on a card", () => {
  test("are buttons where they fit, beside 'I can't say'", () => {
    const { card } = pulseCard(open(), "en");
    expect(card.actions?.map(({ title }) => title)).toEqual([...(scale.options ?? []), "I can't say"]);
    expect(JSON.stringify(card.body)).toContain(`[Open in Plumbline](${link})`);
  });
  test("are a field and a button where there are more, or a sentence is asked", () => {
    const of = (question: AskedQuestion) => pulseCard(open({ questions: [question] }), "en").card;
    expect(of(wide).body.find(({ type }) => type === "Input.ChoiceSet")?.choices).toHaveLength(7);
    expect(of(sentence).body.find(({ type }) => type === "Input.Text")).toMatchObject({ maxLength: 280 });
    for (const question of [wide, sentence])
      expect(of(question).actions?.map(({ title }) => title)).toEqual(["Send", "I can't say"]);
  });
  test("are never on a private card", () => {
    const { card } = pulseCard(open({ mode: "private", k: 5 }), "en");
    expect(JSON.stringify(card)).not.toContain("plumbline.answer");
    expect(card.actions).toMatchObject([{ data: { msteams: { type: "task/fetch" } } }, { url: link }]);
  });
});

test("up to sixty people are asked for a view of their own; with more the service would leave some out, so it is asked for none", () => {
  const people = Array.from({ length: 61 }, (_, place) => `29:${place}`);
  expect(pulseCard(open({ refreshFor: people.slice(1) }), "en").card.refresh).toMatchObject({
    userIds: people.slice(1),
  });
  expect(pulseCard(open({ refreshFor: people }), "en").card.refresh).toBeUndefined();
  expect(pulseCard(open({ mode: "private", refreshFor: people.slice(1) }), "en").card.refresh).toBeUndefined();
});

test("the count is told with the time it was taken, and below seven only whether it is enough", () => {
  const at = new Date("2026-12-28T09:00:10Z");
  const told = (of: NonNullable<OpenCardFacts["pulse"]["count"]>["of"]) =>
    JSON.stringify(pulseCard(open({ count: { of, at } }), "en").card);
  expect(told({ invited: 8, answered: 3 })).toContain("3 of 8 have answered. As of {{TIME(2026-12-28T09:00:10Z)}}.");
  const few = open({ mode: "private", k: 5, count: { of: { invited: 6, enough: false }, at } });
  expect(JSON.stringify(pulseCard(few, "en").card.body)).toContain("Not enough people have answered yet.");
  // One answer in the open is enough: before it there is none.
  const first = open({ mode: "open", k: 1, count: { of: { invited: 6, enough: false }, at } });
  expect(JSON.stringify(pulseCard(first, "en").card.body)).toContain("Nobody has answered yet.");
});

test("one's own card goes from question to question and never repeats an answer in words", () => {
  const facts = open({ questions: [scale, sentence] });
  const second = ownCard(facts, { at: 1, given: { clarity: 4 } }, "en");
  expect(JSON.stringify(second.body)).toContain("Question 2 of 2");
  expect(JSON.stringify(second.body)).not.toContain("mostly");
  expect(second.actions?.[0]).toMatchObject({ data: { questionId: "text", given: { clarity: 4 } } });
  expect(JSON.stringify(ownCard(facts, null, "en").body)).toContain("Your answer is in.");
});

test("a message to one person offers to answer, and every way to hear less", () => {
  const pauseUntil = { offered: "2027-01-04", last: "2027-12-29" };
  const said = { ...meeting, closesAt: meeting.startAt, phase: "before", pauseUntil, later: true } as const;
  const facts = { ...said, refreshFor: null };
  const verbs = (card: unknown) =>
    [...JSON.stringify(card).matchAll(/"verb":"plumbline\.([\w-]+)"/g)].map(([, verb]) => verb);
  const { card } = reminderCard(facts, "en");
  expect(verbs(card)).toEqual(["later", "pause", "stop-series", "stop-all"]);
  expect(card.actions).toHaveLength(5);
  expect(verbs(reminderCard({ ...facts, later: false }, "en").card)).toEqual(["pause", "stop-series", "stop-all"]);
  const own = reminderCard({ ...facts, refreshFor: "29:one" }, "en").card;
  expect(own.refresh).toMatchObject({ userIds: ["29:one"], action: { verb: "plumbline.reminder" } });
  expect(wordCard("Plumbline", ["Stopped."], null, "en").actions).toEqual([]);
});
