import type { BrokenCode, SelfTestLine, SelfTestName } from "../../../src/contract/selfTest.ts";

type Facts = SelfTestLine["facts"];
type Of<State> = Extract<SelfTestLine, { state: State }>["code"];
/** What one check has seen; whose line it becomes, whoever runs it knows. */
export type Seen =
  | { readonly state: "well"; readonly code: Of<"well">; readonly facts: Facts }
  | { readonly state: "not-used"; readonly code: Of<"not-used">; readonly facts: Facts }
  | { readonly state: "broken"; readonly code: BrokenCode; readonly facts: Facts };

export const well = (code: Of<"well">, facts: Facts = {}): Seen => ({ state: "well", code, facts });
export const idle = (code: Of<"not-used">, facts: Facts = {}): Seen => ({ state: "not-used", code, facts });
export const broken = (code: BrokenCode, facts: Facts = {}): Seen => ({ state: "broken", code, facts });

/** Which other checks, when broken, may be all that is wrong with a check that found this. */
const owedTo: Partial<Record<BrokenCode, readonly SelfTestName[]>> = {
  "redirect-not-ours": ["registration"],
  "redirect-not-registered": ["registration"],
  "audience-client": ["registration"],
  "audience-host": ["redirect"],
  "manifest-site": ["redirect"],
  "manifest-client": ["registration"],
  "manifest-resource": ["registration", "redirect", "audience"],
  "manifest-page": ["redirect"],
  "manifest-frame": ["redirect"],
  "permissions-missing": ["registration"],
  "permissions-graph": ["registration"],
  "permissions-bot": ["registration"],
  "rows-open": ["database"],
  "rows-policy": ["database"],
  "rows-seen": ["database"],
  "clock-authority": ["registration"],
  "bot-unreachable": ["redirect"],
  "bot-status": ["redirect"],
  "webhook-unreachable": ["redirect"],
  "webhook-status": ["redirect"],
  "webhook-other": ["redirect"],
};

/** The same for a check that ended without an answer. */
const unansweredOwedTo: Partial<Record<SelfTestName, readonly SelfTestName[]>> = {
  audience: ["redirect"],
  manifest: ["redirect"],
  permissions: ["registration", "database"],
  rows: ["database"],
  clock: ["registration", "database"],
  bot: ["redirect"],
  webhook: ["redirect"],
};

/**
 * One fault, one name: a check that rests on a broken one waits for it, because mending that one may be enough. What its
 * own fault is shows at the next look.
 */
export function settled(lines: readonly SelfTestLine[]): SelfTestLine[] {
  const faulty = new Set(lines.filter(({ state }) => state === "broken").map(({ name }) => name));
  return lines.map((line) => {
    if (line.state !== "broken") return line;
    const owed = owedTo[line.code] ?? (isUnanswered(line.code) ? unansweredOwedTo[line.name] : undefined);
    const on = owed?.find((name) => faulty.has(name));
    return on === undefined ? line : { name: line.name, state: "not-used", code: "waits", facts: { on } };
  });
}

const isUnanswered = (code: BrokenCode): boolean => code === "no-answer-in-time" || code === "not-looked-at";

/** How the application id URI fits the rest: it names this client, and the host under which pages are opened. */
export function audienceSeen(
  { clientId, resource }: { readonly clientId: string; readonly resource: string },
  site: string | null,
): Seen {
  const parts = resource.replace(/^api:\/\//, "").split("/");
  if (parts.at(-1)?.toLowerCase() !== clientId) return broken("audience-client", { resource });
  if (site === null) return well("audience-fits", { resource });
  const { host } = new URL(site);
  // Microsoft Teams gives tabs no token for an address of another host.
  if (parts.length !== 2 || parts[0]?.toLowerCase() !== host) return broken("audience-host", { resource, host });
  return well("audience-fits", { resource });
}

/** Tokens and closings are told by two clocks; verification allows a minute between them. */
export const CLOCK_SECONDS_MAX = 60;

/** @param ahead seconds by which each other clock is ahead of ours; null: it told no time */
export function clockSeen(ahead: { readonly authority: number | null; readonly database: number | null }): Seen {
  const far = (seconds: number | null): seconds is number => seconds !== null && Math.abs(seconds) > CLOCK_SECONDS_MAX;
  const facts = (seconds: number) => ({ seconds: Math.round(Math.abs(seconds)), most: CLOCK_SECONDS_MAX });
  if (far(ahead.authority)) return broken("clock-authority", facts(ahead.authority));
  if (far(ahead.database)) return broken("clock-database", facts(ahead.database));
  const told = [ahead.authority, ahead.database].filter((seconds) => seconds !== null);
  if (told.length === 0) return idle("clock-alone");
  return well("clock-agrees", facts(Math.max(...told.map(Math.abs))));
}
