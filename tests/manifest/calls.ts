import type { CardMessage } from "../../api/bot/cardParts.ts";
import { messengerOver } from "../../api/bot/connector.ts";
import { activityAbout } from "../../api/features/reminder/send/words.ts";
import type { Graph, Mailbox } from "../../api/graph/graph.ts";
import { graphOver } from "../../api/graph/graphOver.ts";
import { systemChance } from "../../api/platform/chance.ts";
import { systemClock } from "../../api/platform/clock.ts";
import type { TenantScope } from "../../api/tenancy/scope.ts";
import { contractOf } from "../../demo/graph/contract.ts";

/** Lets the bot do everything it can, and tells its requests. */
export async function requestsOfTheBot(): Promise<readonly string[]> {
  const seen: string[] = [];
  const bot = messengerOver({
    fetch: async (url, init) => {
      const path = new URL(String(url)).pathname
        .slice(1)
        .replace(/(conversations|teams|meetings|activities)\/[^/]+/g, "$1/*");
      seen.push(`${init?.method} ${path}`);
      return Response.json({});
    },
    token: async () => "token",
    hosts: ["smba.example.com"],
    log: () => undefined,
  });
  const scope = { tenantId: "6f1c2f04-9f1e-4a86-8c0a-53b0b0a7c0d1" } as TenantScope;
  const place = { conversationId: "19:one", serviceUrl: "https://smba.example.com/" };
  const meeting = { meetingId: "MCMx", serviceUrl: place.serviceUrl };
  const card: CardMessage = { summary: "One", card: { type: "AdaptiveCard", version: "1.4", lang: "en", body: [] } };
  const calls: Record<keyof typeof bot, () => Promise<unknown>> = {
    post: () => bot.post(scope, place, card),
    update: () => bot.update(scope, place, "1", card),
    say: () => bot.say(scope, place, "One"),
    inMeeting: () => bot.inMeeting(scope, meeting, ["29:one"], { url: "https://checks.example.com", title: "One" }),
    members: () => bot.members(scope, place),
    team: () => bot.team(scope, place),
    meeting: () => bot.meeting(scope, meeting),
  };
  for (const call of Object.values(calls)) await call();
  return [...new Set(seen)];
}

/** Lets every call of the port to Microsoft Graph be made in somebody's or the application's name, and tells what each needs. */
export async function needsOfGraph(rung: Mailbox["rung"]) {
  const seen: { method: string; path: string; query: string }[] = [];
  const note = (method: string, address: string): void => {
    const url = new URL(address, "https://graph.microsoft.com/v1.0/");
    seen.push({ method, path: url.pathname, query: url.search.slice(1) });
  };
  const graph = graphOver({
    fetch: async (url, init) => {
      note(init.method ?? "GET", url);
      if (!url.endsWith("/$batch")) return Response.json({ value: [] });
      const { requests } = JSON.parse(String(init.body)) as { requests: { id: string; method: string; url: string }[] };
      for (const one of requests) note(one.method, `https://graph.microsoft.com/v1.0${one.url}`);
      return Response.json({ responses: requests.map(({ id }) => ({ id, status: 404 })) });
    },
    tokens: { of: async () => ({ outcome: "ok", token: "token" }) },
    chance: systemChance,
    clock: systemClock,
    pause: async () => undefined,
    origin: "https://graph.microsoft.com",
    notifyAt: "https://checks.example.com",
    connect: null,
  });
  const [tenantId, personId] = ["6f1c2f04-9f1e-4a86-8c0a-53b0b0a7c0d1", "0d0d5c1e-7a2b-4b59-93f4-1f6f0a2b3c4d"];
  const mailbox: Mailbox = { tenantId, personId, rung, credential: null };
  const endsAt = new Date("2027-01-01T00:00:00Z");
  const inEverybodys: Partial<Record<keyof Graph, () => Promise<unknown>>> = {
    delta: () => graph.delta(mailbox, { window: { from: new Date("2026-12-01T00:00:00Z"), to: endsAt } }),
    event: () => graph.event(mailbox, "AAA"),
    subscribe: () => graph.subscribe(mailbox, { clientState: "one", endsAt }),
    renew: () => graph.renew(mailbox, "one", endsAt),
    reauthorize: () => graph.reauthorize(mailbox, "one"),
    unsubscribe: () => graph.unsubscribe(mailbox, "one"),
    people: () => graph.people(mailbox, ["somebody@example.com"]),
    chatOf: () => graph.chatOf(mailbox, "https://teams.microsoft.com/l/meetup-join/one"),
  };
  const inOurOwn: Partial<Record<keyof Graph, () => Promise<unknown>>> = {
    groupMembers: () => graph.groupMembers(tenantId, "5a0c1f8e-2b7d-4d56-8f11-90ab12cd34ef"),
    workingHours: () => graph.workingHours(mailbox),
  };
  const told = () => graph.sendActivity(tenantId, personId, anActivity("before"));
  const calls = rung === "person" ? inEverybodys : { ...inEverybodys, ...inOurOwn };
  for (const call of Object.values(calls)) await call();
  const calendars = seen.splice(0);
  await told();
  // Fetches a token and asks Graph nothing.
  const silent = ["connect", "signsIn"];
  const known = [...Object.keys({ ...inEverybodys, ...inOurOwn }), "sendActivity", ...silent];
  const unknown = Object.entries(graph).filter(([name, one]) => typeof one === "function" && !known.includes(name));
  return { calendars: await leastOf(calendars), feed: await leastOf(seen), unknown: unknown.map(([name]) => name) };
}

async function leastOf(calls: readonly { method: string; path: string; query: string }[]) {
  const contract = contractOf({});
  const found = await Promise.all(calls.map((call) => contract.match({ ...call, headers: {}, body: undefined })));
  const strange = calls.filter((_, at) => found[at] === null);
  if (strange.length > 0) throw new RangeError(`not in the contract: ${JSON.stringify(strange)}`);
  const of = (kind: "delegated" | "application" | "rsc") =>
    [...new Set(found.flatMap((one) => one?.least[kind] ?? []))].sort();
  return { delegated: of("delegated"), application: of("application"), rsc: of("rsc") };
}

export function anActivity(phase: "before" | "after") {
  const at = new Date("2026-12-28T09:00:00Z");
  const meeting = {
    occurrenceId: "one",
    seriesId: "one",
    teamId: "one",
    title: "One",
    startAt: at,
    endAt: at,
    timeZone: "UTC",
    isOn: true,
  };
  const asking = {
    pulseId: "one",
    occurrenceId: "one",
    phase,
    state: "open" as const,
    sealsAt: at,
    audience: new Set<string>(),
  };
  const pages = { site: "https://checks.example.com", teamsAppId: null };
  return activityAbout({ pages, meeting, asking: asking as never, locale: "en", zone: "UTC" }, "somebody", "One");
}
