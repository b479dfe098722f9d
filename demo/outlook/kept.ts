import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Kept = {
  /** What the add-in keeps with an item, by mailbox and item. */
  properties: Record<string, Record<string, unknown>>;
  /** What is saved and was never sent, by uid. */
  drafts: string[];
};
export type Mailboxes = {
  properties(mailbox: string, itemId: string): Record<string, unknown>;
  keepProperties(mailbox: string, itemId: string, values: Record<string, unknown>): void;
  /** Meetings that nobody has got yet, by uid. */
  readonly drafts: readonly string[];
  draft(uid: string, is: boolean): void;
};

/** What lies in mailboxes besides the meetings, as one file in the data folder. */
export function mailboxesIn(folder: string): Mailboxes {
  const file = join(folder, "outlook.json");
  const kept: Kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Kept)
    : { properties: {}, drafts: [] };
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
    draft(uid, is) {
      kept.drafts = [...kept.drafts.filter((one) => one !== uid), ...(is ? [uid] : [])];
      save();
    },
  };
}
