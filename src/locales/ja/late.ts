import type { LateWords } from "../rooms.ts";
import { calendar } from "./calendar.ts";
import { change } from "./change.ts";
import { deliveries } from "./deliveries.ts";
import { dataFields, dataValues } from "./myData.ts";
import { pilot } from "./pilot.ts";
import { reminders } from "./reminders.ts";
import { selfTest } from "./selfTest.ts";
import { teamSettings } from "./teamSettings.ts";

export const late: LateWords = {
  calendar,
  change,
  dataFields,
  dataValues,
  deliveries,
  pilot,
  reminders,
  selfTest,
  teamSettings,
};
