import { change } from "./change.ts";
import { check } from "./check.ts";
import { dataFields, dataValues, myData } from "./myData.ts";
import { panelAsk } from "./panelAsk.ts";
import { promise } from "./promise.ts";
import { results } from "./results.ts";
import { sentences, terms } from "./sentences.ts";
import { team } from "./team.ts";
import { trend } from "./trend.ts";

/** All other words of the interface. */
export const rest = {
  change,
  check,
  dataFields,
  dataValues,
  myData,
  panelAsk,
  promise,
  results,
  sentences,
  team,
  terms,
  trend,
};
