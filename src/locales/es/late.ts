import type { LateWords } from "../rooms.ts";
import { calendar } from "./calendar.ts";
import { deliveries } from "./deliveries.ts";
import { dataFields, dataValues } from "./myData.ts";
import { pilot } from "./pilot.ts";
import { reminders } from "./reminders.ts";

export const late: LateWords = { calendar, dataFields, dataValues, deliveries, pilot, reminders };
