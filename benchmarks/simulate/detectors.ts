import type { Chart } from "../../src/measure/observation.ts";
import { chosen } from "./chosen.ts";
import { adwin } from "./competitors/adwin.ts";
import { changePoint } from "./competitors/changePoint.ts";
import { fixedFall, fixedLimit } from "./competitors/fixedLimit.ts";
import { pageHinkley } from "./competitors/pageHinkley.ts";
import { pelt } from "./competitors/pelt.ts";
import { plainSelfStarting } from "./competitors/selfStarting.ts";
import { shewhart } from "./competitors/shewhart.ts";
import type { Detector } from "./detector.ts";

/** Everything that is compared; the order is that of the columns in every result. The product's monitor comes first. */
export const detectorsFor = (chart: Chart): readonly Detector[] => [
  chosen(chart),
  pelt(2),
  fixedLimit,
  adwin(3),
  pageHinkley("Page-Hinkley", 0.05),
  pageHinkley("Page-Hinkley, tolerance tuned too", 0.2),
  plainSelfStarting(chart),
  changePoint,
  shewhart,
  fixedFall,
];

export const detectorNames: readonly string[] = detectorsFor("location").map(({ name }) => name);

/** Column of a detector. @throws Error for a name that is none */
export const columnOf = (name: string): number => {
  const column = detectorNames.indexOf(name);
  if (column < 0) throw new Error(`no detector is called ${name}`);
  return column;
};
