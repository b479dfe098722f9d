import { z } from "zod";
import { instant, teamId } from "./ids.ts";
import { questionId } from "./question.ts";

/** The most teams a pilot has: enough to compare notes, few enough to be talked with. */
const TEAMS_MAX = 20;
/** A day of the calendar, such as 2027-03-31. */
const day = z.iso.date();

/** null: no pilot, so that every team can be asked. What a pilot has learned goes with it. */
export const pilotBody = z.strictObject({
  pilot: z
    .strictObject({
      teams: z
        .array(teamId)
        .min(1)
        .max(TEAMS_MAX)
        .refine((ids) => new Set(ids).size === ids.length, "name each team once"),
      /** The last day, all of it, in the zone of each meeting. */
      endsOn: day,
    })
    .nullable(),
});
export type PilotBody = z.infer<typeof pilotBody>;

const namedTeam = z.strictObject({ id: teamId, name: z.string() });
export const pilotSchema = z.strictObject({
  /** null: no pilot; every team can be asked. */
  pilot: z
    .strictObject({
      startedAt: instant,
      endsOn: day,
      /** The last day has passed everywhere: nothing new opens, and results stay readable. */
      isOver: z.boolean(),
      /** The caller's own teams that are in it, by name; empty for somebody who is in none. */
      yours: z.array(namedTeam),
      /** Every team that is in it, by name; null for who is no administrator. */
      teams: z.array(namedTeam).nullable(),
    })
    .nullable(),
  /** Teams, and the caller's own chats, that an administrator may choose from, by name; null for everybody else. */
  choices: z.array(namedTeam.extend({ kind: z.enum(["team", "chat"]) })).nullable(),
  mayChange: z.boolean(),
});
export type Pilot = z.infer<typeof pilotSchema>;

const many = z.int().min(0);
/**
 * What was learned, over all teams that were in the pilot and over all its time: whole closed results and what was typed
 * beside them, never a team, a meeting, a person or a sentence somebody wrote. Whatever is told goes by whole weeks and in
 * steps of `toldFrom`. null: fewer than that, or fewer teams than that, are behind it.
 */
export const pilotReportSchema = z.strictObject({
  at: instant,
  startedAt: instant,
  endsOn: day,
  isOver: z.boolean(),
  toldFrom: z.int().min(1),
  /** The end of the last whole week (a Monday, by UTC): nothing later is counted. */
  countedUntil: instant,
  teams: many,
  /** Series and meetings that were asked something, rounded down. */
  series: many.nullable(),
  meetings: many.nullable(),
  /** Private askings that have closed, and whose readers are the team. */
  results: z.strictObject({ shown: many, notShown: many }).nullable(),
  /** Lines that were agreed at these meetings, and what became of them, each rounded down; `open`: nobody had said yet. */
  promises: z.strictObject({ agreed: many, kept: many, partly: many, not: many, open: many }).nullable(),
  /** Questions of the bank that were asked before and after at least `toldFrom` meetings, in the bank's order. */
  questions: z.array(
    z.strictObject({
      id: questionId,
      name: z.string(),
      /** Meetings behind it; `moved` and `spread` each add up to it. */
      meetings: many,
      /** Answers after the meeting beside those before it. */
      moved: z.strictObject({ higher: many, same: many, lower: many }),
      /** How near each other the answers lay. */
      spread: z.strictObject({ closer: many, same: many, apart: many }),
    }),
  ),
});
export type PilotReport = z.infer<typeof pilotReportSchema>;
