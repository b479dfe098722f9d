import { calendar } from "./calendar.ts";
import { change } from "./change.ts";
import { deliveries } from "./deliveries.ts";
import { dataFields, dataValues } from "./myData.ts";
import { pilot } from "./pilot.ts";
import { reminders } from "./reminders.ts";
import { selfTest } from "./selfTest.ts";
import { teamSettings } from "./teamSettings.ts";

/** Words of pages that are opened now and then, fetched together with such a page. */
export const late = { calendar, change, dataFields, dataValues, deliveries, pilot, reminders, selfTest, teamSettings };
