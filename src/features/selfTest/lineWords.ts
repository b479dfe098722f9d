import type { SelfTestLine, SelfTestName } from "../../contract/selfTest.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("selfTest");

export const nameWords = (name: SelfTestName): string => t(`name-${name}`);

/** What was seen. A check that waits says for which: the fact holds its code, people read its name. */
export function seenWords({ code, facts }: SelfTestLine): string {
  if (code !== "waits") return t(code, facts);
  return t(code, { on: nameWords(facts.on as SelfTestName) });
}

/** What helps, for what is broken. */
export const cureWords = ({ code, facts }: Extract<SelfTestLine, { state: "broken" }>): string =>
  t(`${code}-cure`, facts);
