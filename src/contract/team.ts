import { z } from "zod";
import { personId, personSchema, seriesId, teamId } from "./ids.ts";

export const teamRole = z.enum(["member", "owner"]);
export const teamSummary = z.strictObject({
  id: teamId,
  name: z.string(),
  kind: z.enum(["team", "chat"]),
  role: teamRole,
});
export const teamSchema = z.strictObject({
  id: teamId,
  name: z.string(),
  kind: z.enum(["team", "chat"]),
  role: teamRole,
  /** How many answers this organisation needs, from seven people on, before anything is shown. */
  needed: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  members: z.array(z.strictObject({ id: personId, name: z.string(), role: teamRole })),
  series: z.array(z.strictObject({ id: seriesId, title: z.string() })),
});
export type Team = z.infer<typeof teamSchema>;
export type TeamSummary = z.infer<typeof teamSummary>;
export const meSchema = personSchema.extend({ tenantId: z.uuid(), tenantName: z.string() });
export type Me = z.infer<typeof meSchema>;
