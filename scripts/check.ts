/** `npm run check`: the quick steps of `npm test`, for before a commit. */
import { runSteps } from "./runSteps.ts";
import { steps } from "./steps.ts";

process.exitCode = await runSteps(steps().filter((step) => step.quick));
