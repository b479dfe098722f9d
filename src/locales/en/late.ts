import { dataFields, dataValues } from "./myData.ts";
import { reminders } from "./reminders.ts";

/** Words of pages that are opened now and then, fetched together with such a page. */
export const late = { dataFields, dataValues, reminders };
