import { type Facts, type Message, written } from "./message.ts";

/** Words by code, checked by the compiler: a code that has no message does not compile. */
export const speaker =
  <Code extends string>(locale: string, messages: Readonly<Record<Code, Message>>) =>
  (code: Code, facts: Facts = {}): string =>
    written(messages[code], locale, facts);
