import type { LateWords } from "../rooms.ts";
import { dataFields, dataValues } from "./myData.ts";
import { reminders } from "./reminders.ts";

export const late: LateWords = { dataFields, dataValues, reminders };
