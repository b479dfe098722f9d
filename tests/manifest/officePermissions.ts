import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What Outlook asks of an add-in for a member of its library, the least first. */
const levels = ["restricted", "read item", "read/write item", "read/write mailbox"] as const;
export type Level = (typeof levels)[number];
type Member = { readonly type: string; readonly level: Level };

const wider = (one: Level, other: Level): Level => (levels.indexOf(one) > levels.indexOf(other) ? one : other);

/** Members by "Interface.member", as Microsoft's own declarations describe them. */
export function officeMembers(): ReadonlyMap<string, Member> {
  const text = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8");
  const found = new Map<string, Member>();
  let within = "";
  let level: Level | null = null;
  for (const line of text.split("\n")) {
    within = /^ {4}(?:export )?interface (\w+)/.exec(line)?.[1] ?? within;
    const said = /Minimum permission level\}\*\*:? *\*\*([^*]+)\*\*/.exec(line)?.[1];
    if (said !== undefined) level = levels.find((one) => one === said) ?? level;
    const [, name, type = ""] = /^ {8}(?:readonly )?(\w+)\??\s*(?:\(.*|:\s*([\w.]+).*)$/.exec(line) ?? [];
    if (name === undefined || level === null) continue;
    const key = `${within}.${name}`;
    const before = found.get(key);
    // One of several forms of a method may ask for more than another.
    found.set(key, { type, level: before === undefined ? level : wider(before.level, level) });
    level = null;
  }
  return found;
}

/**
 * The least that lets `code` do what it does with the appointment, and with what is kept beside it. It reads "item.start.getAsync"
 * and the like; a member of the library that is called by another name it does not see.
 */
export function levelOf(code: string, members = officeMembers()): Level {
  let least: Level = "restricted";
  const use = (key: string): string => {
    const member = members.get(key);
    if (member === undefined) return "";
    least = wider(least, member.level);
    return member.type;
  };
  for (const [, first = "", second = ""] of code.matchAll(/\bitem\.(\w+)(?:\.(\w+))?/g))
    for (const kind of ["AppointmentCompose", "AppointmentRead"]) use(`${use(`${kind}.${first}`)}.${second}`);
  for (const [, name = ""] of code.matchAll(/\bfound\.value\.(\w+)/g)) use(`CustomProperties.${name}`);
  return least;
}
