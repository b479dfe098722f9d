import { describe, expect, it } from "vitest";
import { questionBank } from "../../contract/questionBank.ts";
import { promptsFor, promptTopics } from "../promptFor.ts";
import { say } from "../say.ts";
import { serverWords } from "../serverWords.ts";
import { prompts } from "./prompts.ts";
import { questions } from "./questions.ts";
import { sentences, terms } from "./sentences.ts";

const everyText = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(everyText) : [];
};

describe("the English words", () => {
  it("belong to exactly the questions of the bank, in the same versions", () => {
    expect(Object.keys(questions.questions).sort()).toEqual(questionBank.map(({ id }) => id).sort());
    for (const { id, version, kind, scale } of questionBank) {
      const words = questions.questions[id];
      expect(words?.version, id).toBe(version);
      const options = kind === "scale" ? questions.scales[scale ?? 0] : words?.options;
      // Its ways come from whoever asks.
      expect(options?.length ?? null, id).toBe(kind === "rule-out" ? null : scale);
    }
  });

  it("ask at least eighteen questions both before and after", () => {
    const both = Object.values(questions.questions).filter(({ before, after }) => before !== null && after !== null);
    expect(both.length).toBeGreaterThanOrEqual(18);
  });

  it("keep questions short, and end a choice or a sentence with a question mark or a plain line with a full stop", () => {
    for (const { id, kind } of questionBank) {
      const words = questions.questions[id];
      for (const text of [...everyText(words?.before), ...everyText(words?.after)]) {
        expect(text.length, text).toBeLessThanOrEqual(120);
        expect(text.at(-1), text).toBe(kind === "scale" ? "." : "?");
      }
    }
  });

  it("have three prompts for every topic, which ask and never advise", () => {
    for (const topic of promptTopics) {
      expect(prompts[topic].length, topic).toBeGreaterThanOrEqual(3);
      for (const prompt of prompts[topic]) {
        expect(prompt).toMatch(/\?$/);
        expect(prompt).not.toMatch(/\b(should|must|need to|ought|have to)\b/i);
        expect(prompt).not.toMatch(/\b(one person|who|whoever|somebody|someone|the others?)\b/i);
      }
    }
  });

  it("avoid the words of the code that people never see", () => {
    for (const text of everyText([questions, sentences, terms, prompts])) {
      expect(text).not.toMatch(/\b(ballot|seal|burn|camp|drift|monitor|anonymous|tally|average|score)s?\b/i);
    }
  });

  it("stand in for a language that is not there yet", () => {
    expect(serverWords("en-GB").questions).toBe(questions);
    expect(serverWords("xx").prompts).toBe(prompts);
  });
});

describe("a prompt", () => {
  it("goes by shape, and where there is none by kind, form or that nothing is shown", () => {
    const shown = { kind: "scale", form: "full", shape: "two-groups" } as const;
    expect(promptsFor(prompts, shown, 0)[0]).toBe(prompts["two-groups"][0]);
    expect(promptsFor(prompts, shown, 4)[0]).toBe(prompts["two-groups"][1]);
    expect(promptsFor(prompts, { ...shown, shape: null }, 0)[0]).toBe(prompts.few[0]);
    expect(promptsFor(prompts, { ...shown, form: "coarse", shape: null }, 0)[0]).toBe(prompts.coarse[0]);
    expect(promptsFor(prompts, { ...shown, kind: "decision", shape: null }, 0)[0]).toBe(prompts.decision[0]);
    expect(promptsFor(prompts, null, 1)[0]).toBe(prompts["not-shown"][1]);
  });
});

describe("saying a sentence", () => {
  const words = {
    locale: "pl",
    templates: {
      others: "{n, plural, one {# osoba} few {# osoby} other {# osób}}",
      plain: "{n} {where} {topOption}",
    },
    terms: { low: "nisko" },
  };

  it("takes the plural form of the language", () => {
    const spoken = [1, 3, 5, 22].map((n) => say({ code: "others", facts: { n } }, words));
    expect(spoken).toEqual(["1 osoba", "3 osoby", "5 osób", "22 osoby"]);
  });

  it("fills numbers, words and options, and refuses gaps", () => {
    expect(say({ code: "plain", facts: { n: 2, where: "low", top: 1 } }, words, ["tak"])).toBe("2 nisko tak");
    expect(() => say({ code: "missing", facts: {} }, words)).toThrow(RangeError);
    expect(() => say({ code: "plain", facts: { n: 2, where: "low" } }, words)).toThrow(RangeError);
    expect(() => say({ code: "plain", facts: { n: 2, where: "high", top: 1 } }, words, ["tak"])).toThrow(RangeError);
  });
});
