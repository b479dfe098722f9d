import { demoChance } from "../../demo/chance.ts";
import { standingClock } from "../../demo/clock.ts";
import type { NewMeeting } from "../../demo/graph/calendars.ts";
import { type GraphParts, type SimulatedGraph, simulatedGraph } from "../../demo/graph/simulatedGraph.ts";

export const GRAPH = "https://graph.microsoft.com/v1.0";
export const tenantId = "8b9f3c1e-0d54-4c43-9d1c-2f6a7d0c5e11";
const person = (number: number): string => `11111111-aaaa-4aaa-8aaa-00000000000${number}`;
export const [ada, ben, chi, dov] = [person(1), person(2), person(3), person(4)] as const;
export const ourTeam = "22222222-bbbb-4bbb-8bbb-000000000001";

/** A small organisation in a simulated Graph, on a clock that stands, whose listener says every handshake again and keeps what it hears. */
export function graphWorld(parts: Partial<GraphParts> = {}) {
  const clock = standingClock(new Date("2026-10-20T08:00:00Z"));
  const heard: { url: string; value: Record<string, unknown>[] }[] = [];
  const graph = simulatedGraph({
    tenantId,
    clock,
    chance: demoChance(),
    judgesAnswers: true,
    deliver: async (url, request) => {
      const token = new URL(url).searchParams.get("validationToken");
      if (token !== null) return new Response(token, { headers: { "content-type": "text/plain" } });
      heard.push({ url, ...((await request.json()) as { value: Record<string, unknown>[] }) });
      return new Response(null, { status: 202 });
    },
    ...parts,
  });
  for (const [id, name] of [
    [ada, "Ada"],
    [ben, "Ben"],
    [chi, "Chi"],
    [dov, "Dov"],
  ] as const)
    graph.organisation.person({ id, name });
  graph.organisation.team({
    id: ourTeam,
    name: "Ours",
    members: [
      { id: ada, role: "owner" },
      { id: ben, role: "member" },
      { id: chi, role: "member" },
    ],
  });
  return { graph, clock, heard };
}

/** Tuesdays at half past nine in Berlin, of Ada with Ben and Chi. */
export const weekly: NewMeeting = {
  organizer: ada,
  subject: "Weekly",
  start: { dateTime: "2026-10-06T09:30:00", timeZone: "W. Europe Standard Time" },
  end: { dateTime: "2026-10-06T10:00:00", timeZone: "W. Europe Standard Time" },
  recurrence: {
    pattern: { type: "weekly", interval: 1, daysOfWeek: ["tuesday"], firstDayOfWeek: "monday" },
    range: { type: "noEnd", startDate: "2026-10-06" },
  },
  invited: [ben, chi],
};

export type Told = {
  readonly status: number;
  /** Of an answer without one, an empty object. */
  readonly body: Record<string, unknown> & { value: Record<string, unknown>[] };
  readonly headers: Headers;
};

/** One call as a client would make it; a path, or a whole link that an answer gave. */
export async function ask(
  graph: SimulatedGraph,
  path: string,
  {
    method = "GET",
    body,
    token = graph.token(),
    headers = {},
  }: { method?: string; body?: unknown; token?: string | null; headers?: Record<string, string> } = {},
): Promise<Told> {
  const response = await graph.fetch(path.startsWith("https:") ? path : `${GRAPH}${path}`, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: (text === "" ? {} : JSON.parse(text)) as Told["body"],
    headers: response.headers,
  };
}
