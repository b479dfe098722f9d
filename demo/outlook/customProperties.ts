/// <reference types="office-js" />
import { answer, type Callback } from "./asyncCall.ts";
import { type Outlook, OutlookRefusal } from "./wire.ts";

/** All properties of one add-in on one item of one mailbox, as JSON. */
const LONGEST = 2500;

/** What an add-in keeps with an item, in this mailbox only: nobody who is invited gets it. */
export const customPropertiesOf =
  (outlook: Outlook): Office.AppointmentRead["loadCustomPropertiesAsync"] =>
  (callback, userContext?: unknown) => {
    const loaded = outlook<Record<string, unknown>>({ do: "properties" }).then((kept): Office.CustomProperties => {
      const values = new Map(Object.entries(kept));
      return {
        get: (name) => values.get(name),
        getAll: () => Object.fromEntries(values),
        set: (name, value: unknown) => void values.set(name, value),
        remove: (name) => void values.delete(name),
        saveAsync: (first?: unknown, asyncContext?: unknown) => {
          const done = typeof first === "function" ? (first as Callback<void>) : undefined;
          const all = Object.fromEntries(values);
          answer(save(outlook, all), { asyncContext: done === undefined ? first : asyncContext }, done);
        },
      };
    });
    answer(loaded, { asyncContext: userContext }, callback);
  };

async function save(outlook: Outlook, values: Record<string, unknown>): Promise<void> {
  if (JSON.stringify(values).length > LONGEST)
    throw new OutlookRefusal({ code: 9019, name: "GenericSettingsError", message: `More than ${LONGEST} characters.` });
  await outlook({ do: "keep-properties", values });
}
