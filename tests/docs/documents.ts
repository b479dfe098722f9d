import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every file that is, or would be, committed, from the top of the repository. */
export const files: readonly string[] = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard"],
  { cwd: root, encoding: "utf8" },
)
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(root, file)))
  .toSorted();

/** What people read of the repository. */
export const documents = files.filter((file) => /^(?:[A-Z]+\.md|docs\/.+\.md)$/.test(file));

export const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

type Fence = { readonly language: string; readonly text: string };
const fence = /^( *)```(\w*)\n(.*?)^\1```$/gms;

/** The fenced blocks of a document, without what they are indented by. */
export const fencesIn = (text: string): readonly Fence[] =>
  [...text.matchAll(fence)].map(([, indent = "", language = "", block = ""]) => ({
    language,
    text: block.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));

/** What stands between single backticks, a line break inside as a blank. */
export const spansIn = (text: string): readonly string[] =>
  [...text.replaceAll(fence, "").matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span.replaceAll(/\s+/g, " ").trim());

/** Programs with which a command begins; a word in backticks that begins otherwise is none. */
export const programs = [
  "npm",
  "npx",
  "node",
  "azd",
  "az",
  "atk",
  "m365agents",
  "func",
  "psql",
  "pg_dump",
  "pg_restore",
].concat(["cp", "rm", "git", "openssl", "uuidgen", "curl", "docker"]);

/**
 * The commands of a document, in order: the lines of its `sh` blocks, a here-document as one, and those inside sentences.
 * A program named alone, such as `az`, is no command.
 */
export function commandsIn(text: string): readonly string[] {
  const inBlocks = fencesIn(text)
    .filter(({ language }) => language === "sh")
    .flatMap((block) => linesOf(block.text));
  const inSentences = spansIn(text).filter(
    (span) => programs.includes(span.split(" ")[0] ?? "") && /^\S+ \S/.test(span),
  );
  return [...inBlocks, ...inSentences];
}

function linesOf(block: string): readonly string[] {
  const commands: string[] = [];
  let until: string | null = null;
  for (const line of block.split("\n")) {
    if (until !== null) {
      commands.push(`${commands.pop()}\n${line}`);
      if (line === until) until = null;
    } else if (line.trim() !== "" && !line.startsWith("#")) {
      commands.push(line);
      until = /<<'(\w+)'$/.exec(line)?.[1] ?? null;
    }
  }
  return commands;
}

/** The headings of a document as GitHub makes them the ends of links. */
export function anchorsIn(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of text.replaceAll(fence, "").matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
    let free = slug;
    for (let n = 1; anchors.has(free); n++) free = `${slug}-${n}`;
    anchors.add(free);
  }
  return anchors;
}

/** Where the links and pictures of a document lead. */
export const linksIn = (text: string): readonly string[] =>
  [...text.replaceAll(fence, "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

/** @returns why `target`, a link of `document`, leads nowhere; null when it leads somewhere */
export function brokenLink(document: string, target: string): string | null {
  if (/^[a-z]+:/.test(target)) return target.startsWith("https://") ? null : "an address has to be https";
  const [place = "", anchor] = target.split("#");
  const file = place === "" ? document : path.posix.join(path.posix.dirname(document), place);
  if (!files.includes(file) && !files.some((one) => one.startsWith(`${file.replace(/\/$/, "")}/`)))
    return `${file} is not there`;
  if (anchor === undefined || !file.endsWith(".md")) return null;
  return anchorsIn(read(file)).has(anchor) ? null : `${file} has no heading #${anchor}`;
}
