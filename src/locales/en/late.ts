import { calendar } from "./calendar.ts";
import { deliveries } from "./deliveries.ts";
import { dataFields, dataValues } from "./myData.ts";
import { pilot } from "./pilot.ts";
import { reminders } from "./reminders.ts";

/** Words of pages that are opened now and then, fetched together with such a page. */
export const late = { calendar, dataFields, dataValues, deliveries, pilot, reminders };
