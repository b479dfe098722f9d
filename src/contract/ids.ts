import { z } from "zod";

/** Tenant, person, series, occurrence and pulse are uuids; a team carries the id Microsoft Teams gave it (group id or chat id). */
export const tenantId = z.uuid().toLowerCase();
export const personId = z.uuid().toLowerCase();
/** Stands where a person was erased and the place must not be empty. No token is ever taken for it. */
export const nobody = "00000000-0000-0000-0000-000000000000";
/** A person whom somebody names, by address or in a body: never nobody. */
export const givenPersonId = personId.refine((id) => id !== nobody);
export const teamId = z.string().min(1).max(200);
export const seriesId = z.uuid().toLowerCase();
export const occurrenceId = z.uuid().toLowerCase();
export const pulseId = z.uuid().toLowerCase();
export const signalId = z.uuid().toLowerCase();
/** Lower-case hex SHA-256 of the prepared message. */
export const ballotId = z.string().regex(/^[0-9a-f]{64}$/);
/** An instant in UTC, ISO 8601 with "Z". */
export const instant = z.iso.datetime();
/** Binary on the wire: base64url without padding. */
export const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);
export const personSchema = z.strictObject({ id: personId, name: z.string() });
