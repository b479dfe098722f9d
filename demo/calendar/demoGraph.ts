import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { systemChance } from "../../api/platform/chance.ts";
import type { Clock } from "../../api/platform/clock.ts";
import type { Deliver } from "../graph/inside.ts";
import type { OnlineWish } from "../graph/onlineLinks.ts";
import { APP_ID, type SimulatedGraph, simulatedGraph } from "../graph/simulatedGraph.ts";
import type { GraphState } from "../graph/state.ts";
import { membersOf, people, teams, tenant, zone } from "../people.ts";
import type { Entry } from "./calendar.ts";

/** The group of everybody whose calendar may be read. */
export const everybody = "7a1d3c52-0f5b-4e5e-8a60-90c7f0e1b0ff";
/** The General channel of a team. */
const channelOf = (teamId: string): string => `19:${teamId}@thread.tacv2`;

export type DemoGraph = SimulatedGraph & {
  /** Writes what has changed, so that the next start finds it. */
  save(): void;
};

/**
 * The demo organisation's Microsoft Graph, kept as one file in the data folder.
 * @param series what the calendars hold at the very first start
 */
export function demoGraph(
  folder: string,
  { clock, deliver, series }: { clock: Clock; deliver: Deliver; series: readonly Entry[] },
): DemoGraph {
  const file = join(folder, "graph.json");
  const kept = existsSync(file) ? readFileSync(file, "utf8") : null;
  const state = kept === null ? undefined : (JSON.parse(kept) as GraphState);
  const graph = simulatedGraph({
    tenantId: tenant.id,
    clock,
    chance: systemChance,
    deliver,
    ...(state === undefined ? {} : { state }),
  });
  let written = kept;
  const save = (): void => {
    const text = JSON.stringify(graph.state);
    if (text === written) return;
    writeFileSync(`${file}.part`, text);
    renameSync(`${file}.part`, file);
    written = text;
  };
  if (kept === null) {
    settle(graph);
    for (const entry of series) enter(graph, entry);
    save();
  }
  return { ...graph, save };
}

function settle({ organisation }: SimulatedGraph): void {
  const all = Object.values(people);
  for (const { id, name } of all) {
    organisation.person({ id, name, timeZone: zone });
    organisation.install(APP_ID, { user: id });
  }
  for (const team of Object.values(teams)) {
    const { id, name } = team;
    const members = membersOf(team).map((one) => ({ id: one.id, role: one.role }));
    if (team.kind === "chat") organisation.chat({ id, topic: name, members: members.map((one) => one.id) });
    else organisation.team({ id, name, channelId: channelOf(id), members });
  }
  organisation.team({ id: everybody, name: tenant.name, members: all.map(({ id }) => ({ id, role: "member" })) });
}

/** Where a meeting of a team is held: in its channel, or in the chat that stands in its place. */
export const onlineOf = (teamId: string): OnlineWish =>
  Object.values(teams).some(({ id, kind }) => id === teamId && kind === "team")
    ? { channelOf: teamId }
    : { threadId: teamId };

/** A series that everybody invited has accepted long ago. */
function enter({ calendars }: SimulatedGraph, entry: Entry): void {
  const { iCalUId: uid, subject, start, end, recurrence, teamId } = entry;
  const organizer = entry.organizer.id;
  const invited = entry.attendees.flatMap(({ id }) => (id === null || id === organizer ? [] : [id]));
  calendars.meet({ uid, organizer, subject, start, end, recurrence, invited, online: onlineOf(teamId) });
  for (const one of invited) calendars.respond({ uid, originalStart: null }, one, "accepted");
}
