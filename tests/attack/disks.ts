import { join } from "node:path";
import type { TestPostgres } from "../support/postgres.ts";
import { embeddedDatabase, serverDatabase, type TestDatabase } from "../support/pulseFixture.ts";
import { filesBelow, type Place } from "./byteSearch.ts";

/** A database, and a way to copy its files while it runs. */
export type Disk = {
  readonly name: string;
  /** @param folder for the embedded engine; a server has its own */
  readonly open: (folder: string) => Promise<TestDatabase>;
  /**
   * Every file as it lies there at this moment, write-ahead log included; nothing is flushed, closed or tidied first.
   * null for somebody else's server, whose files are out of reach.
   */
  readonly copy: ((folder: string) => Promise<Place[]>) | null;
};

export const embeddedDisk: Disk = {
  name: "PGlite",
  open: (folder) => embeddedDatabase(join(folder, "data")),
  copy: (folder) => filesBelow(join(folder, "data")),
};

export const serverDisk = (server: Pick<TestPostgres, "label" | "adminUrl" | "dataFolder">): Disk => {
  const { label, adminUrl, dataFolder } = server;
  return {
    name: label,
    open: () => serverDatabase(adminUrl),
    copy: dataFolder === null ? null : () => filesBelow(dataFolder),
  };
};
