import type { Migration } from "kysely/migration";
import { trunk } from "./0001_trunk.ts";
import { drift } from "./0002_drift.ts";
import { ballotMaps } from "./0003_ballot_maps.ts";
import { oneBallotMap } from "./0004_one_ballot_map.ts";
import { trust } from "./0005_trust.ts";
import { retention } from "./0006_retention.ts";
import { workshop } from "./0007_workshop.ts";
import { questions } from "./0009_questions.ts";
import { teamWhy } from "./0010_team.ts";
import { stage } from "./0011_stage.ts";
import { calendar } from "./0012_calendar.ts";
import { messages } from "./0013_messages.ts";
import { bot } from "./0014_bot.ts";
import { pilot } from "./0015_pilot.ts";
import { voidWhy } from "./0016_void_why.ts";
import { selfTest } from "./0017_self_test.ts";
import { timerRun } from "./0018_timer_run.ts";
import { countSlot } from "./0019_count_slot.ts";

/** Imported statically: a bundle has no folder to read. One that has landed is never changed. */
export const migrations: Record<string, Migration> = {
  "0001_trunk": trunk,
  "0002_drift": drift,
  "0003_ballot_maps": ballotMaps,
  "0004_one_ballot_map": oneBallotMap,
  "0005_trust": trust,
  "0006_retention": retention,
  "0007_workshop": workshop,
  "0009_questions": questions,
  "0010_team": teamWhy,
  "0011_stage": stage,
  "0012_calendar": calendar,
  "0013_messages": messages,
  "0015_pilot": pilot,
  "0014_bot": bot,
  "0016_void_why": voidWhy,
  "0017_self_test": selfTest,
  "0018_timer_run": timerRun,
  "0019_count_slot": countSlot,
};
