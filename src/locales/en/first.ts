import { boot } from "./boot.ts";
import { problems } from "./problems.ts";
import { pulse } from "./pulse.ts";
import { stage } from "./stage.ts";

/** Words until the first question is answered. */
export const first = { boot, problems, pulse, stage };
