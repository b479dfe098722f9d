/** `npm test`: everything that CI runs. `npm test -- imports api` runs the named steps only. */
import { runSteps } from "./runSteps.ts";
import { steps } from "./steps.ts";

const named = process.argv.slice(2);
const all = steps();
const unknown = named.filter((name) => !all.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(", ")}; there are ${all.map((step) => step.name).join(", ")}.`);
  process.exitCode = 1;
} else {
  process.exitCode = await runSteps(named.length === 0 ? all : all.filter((step) => named.includes(step.name)));
}
