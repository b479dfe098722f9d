import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Invited } from "./wire.ts";

type Kept = {
  /** What the add-in keeps with an item, by mailbox and item. */
  properties: Record<string, Record<string, unknown>>;
  /** Who is to be invited by what is saved and not sent, by uid. */
  drafts: Record<string, readonly Invited[]>;
};
export type Mailboxes = {
  properties(mailbox: string, itemId: string): Record<string, unknown>;
  keepProperties(mailbox: string, itemId: string, values: Record<string, unknown>): void;
  readonly drafts: Readonly<Record<string, readonly Invited[]>>;
  draft(uid: string, attendees: readonly Invited[]): void;
  sent(uid: string): void;
};

/** What lies in mailboxes besides the meetings, as one file in the data folder. */
export function mailboxesIn(folder: string): Mailboxes {
  const file = join(folder, "outlook.json");
  const kept: Kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Kept)
    : { properties: {}, drafts: {} };
  const save = (): void => {
    writeFileSync(`${file}.part`, JSON.stringify(kept));
    renameSync(`${file}.part`, file);
  };
  return {
    properties: (mailbox, itemId) => kept.properties[`${mailbox} ${itemId}`] ?? {},
    keepProperties(mailbox, itemId, values) {
      kept.properties[`${mailbox} ${itemId}`] = values;
      save();
    },
    get drafts() {
      return kept.drafts;
    },
    draft(uid, attendees) {
      kept.drafts[uid] = attendees;
      save();
    },
    sent(uid) {
      delete kept.drafts[uid];
      save();
    },
  };
}
