import { describe, expect, it } from "vitest";
import { questionBank } from "../contract/questionBank.ts";
import { attackers } from "./en/trustPage.ts";
import { type Language, languages } from "./languages.ts";
import { speakAll } from "./lateWords.ts";
import { withOutlookWords } from "./outlookWords.ts";
import { promptTopics } from "./promptFor.ts";
import { speak, wordsOf } from "./roomOf.ts";
import type { Words } from "./rooms.ts";
import { serverWords } from "./serverWords.ts";
import { translatedPages } from "./translatedPages.ts";

type Translated = Exclude<Language, "en" | "en-xa">;
type Refused = {
  /** Voting, counting votes, closing for good by wax or fire, sides, watching, namelessness, marks, rank, mean, consent. */
  readonly words: RegExp;
  /** Telling people what to do. */
  readonly recipes: RegExp;
  /** Asking a part of the people to step forward. */
  readonly pointing: RegExp;
  /** The quotation marks of other languages, and those of typewriters. */
  readonly marks: RegExp;
};

const whole = (...words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");
const anywhere = (...stems: readonly string[]): RegExp => new RegExp(stems.join("|"), "iu");

/** What nobody reads in each language, as `tests/architecture/vocabulary.test.ts` has it for English. */
const refused: Readonly<Record<Translated, Refused>> = {
  de: {
    words: whole(
      ...["(stimm|wahl)zettel\\p{L}*", "(ab|zu)?(ge)?stimm(t|en|e|te|ten|ung|ungen)", "stimmabgabe", "auszähl\\p{L}*"],
      ...[
        "(ver)?siegel\\p{L}*",
        "verbr[ea]nn\\p{L}*",
        "lagern?",
        "(ab)?drift\\p{L}*",
        "überwach\\p{L}*",
        "monitor\\p{L}*",
      ],
      ...["anonym\\p{L}*", "scores?", "punktzahl\\p{L}*", "ranking\\p{L}*", "ranglist\\p{L}*", "durchschnitt\\p{L}*"],
      ...["mittelwert\\p{L}*", "einverstanden", "konsens", "einigkeit"],
    ),
    recipes: whole("soll\\p{L}*", "muss", "müss\\p{L}*", "müßt\\p{L}*", "dürf\\p{L}*", "am besten wäre", "besser wäre"),
    pointing: whole("jemand\\p{L}*", "einzelne\\p{L}*", "wer", "wen", "wem", "die anderen"),
    marks: /["'«»]/u,
  },
  fr: {
    words: whole(
      ...["bulletins?", "vot(e|es|er|ant|ez|ons|é|és|ée|ées)", "scrutin", "dépouill\\p{L}*", "sceau", "scell\\p{L}*"],
      ...["brûl\\p{L}*", "camps?", "dériv\\p{L}*", "surveill\\p{L}*", "moniteurs?", "anonym\\p{L}*", "scores?"],
      ...["classements?", "moyennes?", "consensus", "d’accord", "unanim\\p{L}*"],
    ),
    recipes: whole("doi\\p{L}+", "dev(ons|ez|r\\p{L}+|oir)", "faut", "faudrait", "il serait mieux"),
    pointing: whole("quelqu’un", "une personne", "celui", "celle", "ceux", "les autres"),
    // A space that may break before a mark that stands apart is a mark of another language too.
    marks: /["'“”„]| [?!;:»]|« /u,
  },
  es: {
    words: whole(
      ...[
        "papeletas?",
        "vot(o|os|a|as|an|ar|ó|ado|ación|aciones)",
        "escrutinio",
        "sell\\p{L}*",
        "quem\\p{L}+",
        "bandos?",
      ],
      ...["deriv(a|as|an|ar)", "desvi\\p{L}*", "vigil\\p{L}*", "monitor\\p{L}*", "an[oó]nim\\p{L}*", "puntuaci\\p{L}*"],
      ...["ranking", "clasificaci\\p{L}*", "promedios?", "la media", "consenso", "de acuerdo", "unánim\\p{L}*"],
    ),
    recipes: whole(
      "deb(e|en|es|emos|ería\\p{L}*|eríamos|o)",
      "hay que",
      "t(engo|iene|ienen|enemos|ener|endría\\p{L}*) que",
      "conviene",
    ),
    pointing: whole("alguien", "quién(es)?", "quien(es)?", "una persona", "los demás", "las demás"),
    marks: /["'“”„]/u,
  },
  ar: {
    // Words carry the article and small words in front, so their stems are looked for anywhere.
    words: anywhere(
      ...[
        "اقتراع",
        "تصويت",
        "صوّت",
        "يصوت",
        "أصوات",
        "ختم",
        "مختوم",
        "حرق",
        "محروق",
        "معسكر",
        "انجراف",
        "انحراف",
        "مراقب",
      ],
      ...["رصد", "مجهول", "درجات", "علامات التقييم", "تصنيف", "المتوسط", "متوسط", "موافق", "أوافق", "نوافق", "إجماع"],
    ),
    recipes: anywhere("يجب", "ينبغي", "علينا", "لا بد", "يلزم", "يتعيّ?ن", "من الضروري", "نحتاج إلى أن", "من الأفضل"),
    pointing: anywhere("شخص", "أحد(كم|هم|نا)", "الآخر", "من منا", "من منكم"),
    marks: /["'“”„]/u,
  },
  ja: {
    words: anywhere(
      ...[
        "票",
        "封印",
        "封を",
        "焼",
        "燃や",
        "陣営",
        "派閥",
        "ドリフト",
        "漂流",
        "監視",
        "モニター",
        "匿名",
        "スコア",
        "得点",
        "点数",
      ],
      ...["順位", "ランキング", "平均", "集計", "賛成", "同意", "合意", "コンセンサス"],
    ),
    recipes: anywhere(
      "べき",
      "なければ",
      "ねば",
      "必要",
      "ほうがいい",
      "方がよい",
      "ほうがよい",
      "ましょう",
      "ください",
    ),
    pointing: anywhere("誰", "だれ", "一人", "ひとり", "他の人", "ほかの人"),
    marks: /["'“”„«»]/u,
  },
};

const textsIn = (words: unknown): string[] => {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
};
const { first } = await import("./en/first.ts");
const { late } = await import("./en/late.ts");
const { rest } = await import("./en/rest.ts");

/** The page about an answer, with figures that say no word. */
const pageIn = (language: Language): string[] => {
  const lines = Object.keys(attackers).map((what) => ({ what, right: 0, guess: 0, must: "guess" as const }));
  return textsIn(translatedPages[language]?.trustPage({ date: "2026-11-22", pulses: 10, size: 8, lines }));
};

const isTranslated = (language: Language): language is Translated => language !== "en" && language !== "en-xa";

describe.each(languages.filter(isTranslated))("what people read in %s", (language) => {
  const { words, recipes, pointing, marks } = refused[language];
  const { questions, prompts, dataNotes } = serverWords(language);

  it("has no word of the code, and the quotation marks of the language", async () => {
    await speak(language);
    await withOutlookWords(speakAll());
    const rooms = [...Object.keys({ ...first, ...rest, ...late }), "outlook"] as (keyof Words)[];
    const texts = [...rooms.flatMap((room) => textsIn(wordsOf(room))), ...textsIn([questions, prompts, dataNotes])];
    await speak("en");
    expect(texts.length).toBeGreaterThan(600);
    expect(texts.filter((text) => words.test(text))).toEqual([]);
    expect(texts.filter((text) => marks.test(text))).toEqual([]);
  });

  it("has none of them on the page about an answer either", () => {
    expect(pageIn(language).filter((text) => words.test(text) || marks.test(text))).toEqual([]);
  });

  it("only asks under a result, and points at nobody", () => {
    const asked = promptTopics.flatMap((topic) => prompts[topic]);
    expect(asked.filter((text) => recipes.test(text) || pointing.test(text))).toEqual([]);
  });

  it("asks in at most 120 characters, ended as the kind of question is", () => {
    for (const { id, kind } of questionBank) {
      const own = questions.questions[id];
      for (const text of textsIn([own?.before, own?.after])) {
        expect(text.length, text).toBeLessThanOrEqual(120);
        expect(text, text).toMatch(kind === "scale" ? /[.。]$/u : /[?？؟]$/u);
      }
    }
  });
});

describe("a refused word", () => {
  it("is found in other forms and inside a sentence, and not in a word that only holds its letters", () => {
    expect(refused.de.words.test("Die Abstimmung wird anonymisiert.")).toBe(true);
    expect(refused.de.words.test("Das stimmt, sagt die Verlagerung.")).toBe(true);
    expect(refused.de.words.test("Verlagerte Arbeit, bestimmte Antworten.")).toBe(false);
    expect(refused.de.recipes.test("Was sollten wir tun?")).toBe(true);
    expect(refused.fr.words.test("Le vote est anonyme.")).toBe(true);
    expect(refused.es.words.test("Una votación anónima.")).toBe(true);
    expect(refused.ar.words.test("بالتصويت")).toBe(true);
    expect(refused.ja.words.test("匿名で投票します。")).toBe(true);
  });
});
