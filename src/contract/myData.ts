import { z } from "zod";
import { instant, personId } from "./ids.ts";

/** One record about a person: what it says of them by plain names. Nobody else is named in it. */
const entry = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** Everything that is stored about one person, table by table; a table that names nobody stands in it without entries. */
export const myDataSchema = z.strictObject({
  at: instant,
  id: personId,
  tenantName: z.string(),
  tables: z.array(
    z.strictObject({
      table: z.string(),
      title: z.string(),
      what: z.string(),
      kept: z.string(),
      /** What happens to it when the person is erased; null: it names nobody. */
      leaves: z.string().nullable(),
      entries: z.array(entry),
    }),
  ),
  /** What is not in here, and why. */
  notes: z.array(z.string()),
});
export type MyData = z.infer<typeof myDataSchema>;
export type MyDataEntry = z.infer<typeof entry>;
