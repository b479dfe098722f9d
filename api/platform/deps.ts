import type { SignIn } from "../../src/contract/signIn.ts";
import type { TokenVerifier } from "../auth/tokens.ts";
import type { BotDoor } from "../bot/door.ts";
import type { Messenger } from "../bot/messenger.ts";
import type { Graph } from "../graph/graph.ts";
import type { Pages } from "./botConfig.ts";
import type { Chance } from "./chance.ts";
import type { Clock } from "./clock.ts";
import type { Database } from "./db/database.ts";
import type { KeyStore } from "./keyStore.ts";
import type { Log } from "./log.ts";
import type { Probes } from "./probes.ts";
import type { Telemetry } from "./telemetry/telemetry.ts";

/** Everything the product takes from outside; the demo and the live entrances bring their own. */
export type Deps = {
  readonly db: Database;
  readonly keyStore: KeyStore;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly tokens: TokenVerifier;
  /** What a page needs to sign a person in by itself; null: here only a host can say who they are. */
  readonly signIn: SignIn | null;
  readonly log: Log;
  /** Numbers for whoever runs the server, none of them about a person or an answer. */
  readonly telemetry: Telemetry;
  /** Microsoft Graph, for calendars and activity notifications; null: not set up, and every feature works without. */
  readonly graph: Graph | null;
  /** The bot; null: not set up, and every feature works without. */
  readonly messenger: Messenger | null;
  /** Where the bot's service brings what happens in Microsoft Teams; null: there is no bot. */
  readonly botDoor: BotDoor | null;
  /** Where people open our pages; null: nothing we send leads to one. */
  readonly pages: Pages | null;
  /** What the self-test holds against the ports. */
  readonly probes: Probes;
  /** How often the live route looks for news, in milliseconds. */
  readonly liveEveryMs: number;
};
