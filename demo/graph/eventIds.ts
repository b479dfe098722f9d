import type { Person } from "./state.ts";

/**
 * The id of an event in one mailbox. The ordinary one changes when the event comes to another calendar; the immutable one never. Neither
 * is the same in two mailboxes.
 * @param key of `keyOf`
 */
export function eventId(person: Pick<Person, "id" | "folder">, key: string, immutable: boolean): string {
  const rest = Buffer.from(`${person.id.slice(-12)}/${key}/${immutable ? "" : person.folder}`).toString("base64url");
  return `${immutable ? "AAkALgAA" : "AAMkAGI2"}${rest}AAA=`;
}

/** The key that an id of this mailbox names; null for an id of another one, or an ordinary one from before a move. */
export function keyIn(person: Pick<Person, "id" | "folder">, id: string): string | null {
  const rest = /^AA(?:kALgAA|MkAGI2)([\w-]+)AAA=$/.exec(id)?.[1];
  const key = rest === undefined ? undefined : Buffer.from(rest, "base64url").toString("utf8").split("/")[1];
  if (key === undefined) return null;
  return id === eventId(person, key, true) || id === eventId(person, key, false) ? key : null;
}
