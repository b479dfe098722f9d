import { z } from "zod";
import { coachSchema } from "./coach.ts";
import { personId, personSchema, seriesId, teamId } from "./ids.ts";
import { minimumK } from "./settings.ts";

/** Why a team does this at all: one of three, or a line of its own. */
export const whyChoice = z.enum(["hear-all", "purpose", "follow"]);
const whyText = z.string().trim().min(1).max(140);
/** skip: not said, or not said any more. `text`: the line of "own". */
export const whyBody = z
  .strictObject({ why: z.enum([...whyChoice.options, "own", "skip"]), text: whyText.optional() })
  .refine((body) => (body.why === "own") === (body.text !== undefined), "own needs a text, and nothing else has one");
export type WhyBody = z.infer<typeof whyBody>;

const memberRole = z.enum(["member", "owner"]);
/** A coach is no member: somebody from outside who reads results until a date, and is told no names. */
const teamRole = z.enum([...memberRole.options, "coach"]);
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
  needed: minimumK,
  /** The team's line; null while nobody said one. */
  why: z
    .union([z.strictObject({ why: whyChoice }), z.strictObject({ why: z.literal("own"), text: z.string() })])
    .nullable(),
  /** Nobody of the team has been asked for it yet; it is asked once, and never again once it was said or skipped. */
  asksWhy: z.boolean(),
  /** Empty for a coach. */
  members: z.array(z.strictObject({ id: personId, name: z.string(), role: memberRole })),
  /** Who looks on now, by date; a coach finds only the own date here, without a name. */
  coaches: z.array(coachSchema),
  series: z.array(z.strictObject({ id: seriesId, title: z.string() })),
});
export type Team = z.infer<typeof teamSchema>;
export type TeamSummary = z.infer<typeof teamSummary>;
export const meSchema = personSchema.extend({ tenantId: z.uuid(), tenantName: z.string() });
export type Me = z.infer<typeof meSchema>;
