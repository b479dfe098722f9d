import type { RestWords } from "../rooms.ts";
import { check } from "./check.ts";
import { host } from "./host.ts";
import { hour } from "./hour.ts";
import { lead } from "./lead.ts";
import { myData } from "./myData.ts";
import { ownQuestions } from "./ownQuestions.ts";
import { panelAsk } from "./panelAsk.ts";
import { prepare } from "./prepare.ts";
import { setUpProblems } from "./problems.ts";
import { promise } from "./promise.ts";
import { report } from "./report.ts";
import { results } from "./results.ts";
import { sentences, terms } from "./sentences.ts";
import { takeAlong } from "./takeAlong.ts";
import { team } from "./team.ts";
import { trend } from "./trend.ts";
import { why } from "./why.ts";
import { workshop } from "./workshop.ts";

export const rest: RestWords = {
  check,
  host,
  hour,
  lead,
  myData,
  ownQuestions,
  panelAsk,
  prepare,
  promise,
  report,
  results,
  sentences,
  setUpProblems,
  takeAlong,
  team,
  terms,
  trend,
  why,
  workshop,
};
