import { setTimeout as pause } from "node:timers/promises";
import type { Graph } from "../../api/graph/graph.ts";
import { graphOver } from "../../api/graph/graphOver.ts";
import { systemChance } from "../../api/platform/chance.ts";
import type { Clock } from "../../api/platform/clock.ts";
import type { SimulatedGraph } from "../graph/simulatedGraph.ts";

/** Where the simulated Graph believes the product to be; whatever it sends there goes to the app in this process. */
export const NOTIFY_AT = "https://plumbline.harbourside.example";

/** The product's own adapter, over the simulated Graph in place of the network. Signing in always succeeds; what it allows is Graph's to say. */
export const graphPort = (graph: Pick<SimulatedGraph, "fetch" | "token">, clock: Clock): Graph =>
  graphOver({
    fetch: (url, init) => graph.fetch(url, init),
    tokens: {
      of: async ({ rung, personId }) => ({
        outcome: "ok",
        token: graph.token({ person: rung === "person" ? personId : null }),
      }),
    },
    connect: async ({ personId }) => ({ outcome: "ok", credential: `simulated ${personId}` }),
    clock,
    chance: systemChance,
    pause: (ms) => pause(ms),
    origin: "https://graph.microsoft.com",
    notifyAt: NOTIFY_AT,
  });
