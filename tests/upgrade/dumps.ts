import { readdirSync, readFileSync } from "node:fs";
import type { Life } from "./life.ts";

const folder = new URL("dumps/", import.meta.url);

/** The newest migration in each dump, oldest first. */
export const dumpedVersions: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".sql"))
  .map((name) => name.slice(0, -".sql".length))
  .toSorted();

/** Statements that fill an empty database, and the life that was lived in it. */
export const dumpOf = (version: string): { readonly sql: string; readonly life: Life } => ({
  sql: readFileSync(new URL(`${version}.sql`, folder), "utf8"),
  life: JSON.parse(readFileSync(new URL(`${version}.json`, folder), "utf8")),
});
