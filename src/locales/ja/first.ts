import type { FirstWords } from "../rooms.ts";
import { boot } from "./boot.ts";
import { problems } from "./problems.ts";
import { pulse } from "./pulse.ts";
import { stage } from "./stage.ts";

export const first: FirstWords = { boot, problems, pulse, stage };
