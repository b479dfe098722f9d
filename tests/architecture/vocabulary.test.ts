import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every file that is, or would be, committed. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(root, file)))
  .toSorted();
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const code = files.filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file));

/** Where a line goes that has no home among the allowed names. */
const homes =
  "routes parses and replies, reads and writes hold SQL, rules decides, jobs runs on a timer, words has fixed texts";

describe("names", () => {
  test("a room of the API has only the six file names, each with its test", () => {
    const strange = files
      .filter((file) => file.startsWith("api/features/"))
      .filter((file) => !/^(routes|reads|writes|rules|jobs|words)(\.test)?\.ts$/.test(path.basename(file)));
    expect(strange, homes).toEqual([]);
  });

  test("no file or folder is called by what it is not about", () => {
    const nameless = /^(index|utils?|helpers?|services?|types|common|misc|shared|internal|models?|managers?)$/;
    const strange = code.filter((file) => file.split("/").some((part) => nameless.test(part.replace(/\..*$/, ""))));
    expect(strange, "name the file after the question it answers").toEqual([]);
  });

  test("no module only passes on what others export", () => {
    const barrels = code.filter((file) => {
      const statements = withoutComments(read(file))
        .trim()
        .split(/;\s*\n?/)
        .filter((one) => one.trim() !== "");
      return (
        statements.length > 0 &&
        statements.every((one) => /^export (type )?(\*|\{[^}]*\}).* from "\./s.test(one.trim()))
      );
    });
    expect(barrels, "import from the module itself").toEqual([]);
  });

  test("a module longer than 250 lines says why in its first comment", () => {
    const silent = code.filter((file) => {
      const text = read(file);
      const firstComment = /\/\*\*?[\s\S]*?\*\/|(\/\/.*\n)+/.exec(text)?.[0] ?? "";
      return text.split("\n").length > 251 && !/\b(long|longer|lines|one place|one file)\b/i.test(firstComment);
    });
    expect(silent, "split it, or let the first comment say why it is long").toEqual([]);
  });
});

describe("what is committed", () => {
  const texts = files.filter((file) => !/\.(png|ico|woff2?|jpe?g|gif|webp|zip|gz)$/.test(file));

  test("names no folder of the machine it was written on", () => {
    const machine = /(?<![\w.@-])(\/(work|root)\/|\/(home|Users)\/[a-z]+\/|[A-Z]:\\Users\\)/;
    expect(texts.filter((file) => machine.test(read(file)))).toEqual([]);
  });

  test("names no package registry, so that everybody's own one serves", () => {
    const host = /\b(registry|npmjs)\.[a-z]|"resolved"\s*:\s*"http/;
    expect(texts.filter((file) => host.test(read(file)))).toEqual([]);
  });
});

describe("words that people read", () => {
  const refused = /\b(ballot|seal|burn|camp|drift|monitor|anonym)(s|ed|er|ing|ity|ous|ously)?\b/i;
  const locales = code.filter((file) => file.startsWith("src/locales/") && !file.includes(".test."));

  test("the locales are there to be read", () => {
    expect(locales.flatMap((file) => wordsIn(read(file))).length).toBeGreaterThan(20);
  });

  test("no text uses a word of the code", () => {
    const found = locales.flatMap((file) =>
      wordsIn(read(file))
        .filter((words) => refused.test(words))
        .map((words) => `${file}: ${words}`),
    );
    expect(found, "say answer, close, delete, not shown, two groups of answers, in the open").toEqual([]);
  });

  test("a refused word is found wherever a text can stand", () => {
    const planted =
      'import x from "./seal.ts";\nexport const en = { "two-camps": "two camps", a: `We burned it`, b: ["Sealed"] };';
    expect(wordsIn(planted).filter((words) => refused.test(words))).toEqual(["two camps", "We burned it", "Sealed"]);
  });
});

/** Texts between quotes or backticks that are neither a property's name nor an import's place. */
function wordsIn(source: string): readonly string[] {
  const bare = withoutComments(source).replace(/\bfrom\s+"[^"]*"|\bimport\s+"[^"]*"/g, "");
  const texts = [...bare.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)];
  return texts.filter((one) => !isPropertyName(bare, one)).map((one) => one[1] ?? one[2] ?? "");
}

/** A name opens an entry and a colon follows; in `a ? "b" : "c"` a question mark stands before. */
function isPropertyName(source: string, text: RegExpExecArray): boolean {
  return /^\s*:/.test(source.slice(text.index + text[0].length)) && /[{,]\s*$/.test(source.slice(0, text.index));
}

/** Good enough for our own sources: a text that looks like a comment (an address with two slashes) keeps its quotes paired. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
