import type { RouteName } from "../../src/contract/addresses.ts";
import type { Log } from "./log.ts";
import { isMeasured } from "./quietRoutes.ts";

/** Not the exact time: with it lines of two logs could be laid side by side. */
const buckets = [
  [10, "under 10 ms"],
  [100, "under 100 ms"],
  [1000, "under 1 s"],
  [10_000, "under 10 s"],
] as const;
const took = (ms: number): string => buckets.find(([bound]) => ms < bound)?.[1] ?? "10 s or more";

/** Ends the line of one request; does nothing for a quiet route. */
export type Told = (status: number) => void;

/**
 * One line per request: which route, its status, about how long, and the id that a problem names as well. Nothing of the
 * address, the query, the body or the person.
 */
export function requestLog(log: Log, route: RouteName, requestId: string | undefined): Told {
  if (requestId === undefined || !isMeasured(route)) return () => undefined;
  const started = performance.now();
  return (status) => log("request", { route, status, took: took(performance.now() - started), requestId });
}
