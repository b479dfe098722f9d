import type { LeftOut, VoidWhy } from "../contract/pulse.ts";
import { listed } from "./listed.ts";
import { roomOf } from "./roomOf.ts";

const t = roomOf("results");

/** Why nothing came of an asking; of old ones only that it was withdrawn. */
export const saidVoid = (why: VoidWhy | null): string => t(why === null ? "void" : `void-${why}`);

/** Which questions were set up and are not asked, and why: one sentence for each reason. */
export const saidLeftOut = (leftOut: readonly LeftOut[]): string[] =>
  [...Map.groupBy(leftOut, ({ why }) => why)].map(([why, of]) =>
    t(`left-out-${why}`, { names: listed(of.map(({ name }) => name)) }),
  );
