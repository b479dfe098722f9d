import type { Hono } from "hono";
import { makeClient } from "../../src/client/call.ts";
import type { ChangeCode } from "../../src/contract/change.ts";
import type { CheckBody } from "../../src/contract/occurrence.ts";
import type { Pulse } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";
import type { Body } from "../../src/contract/routes.ts";
import { makeVoter } from "../../src/features/pulse/ballot.ts";
import type { Identity } from "../identity.ts";
import { type DemoPerson, tenant } from "../people.ts";
import type { Shelf } from "./shelf.ts";

/** What a meeting agreed on, and which question it is meant to move. */
/** Whether it was kept, and whether the answers moved. */
export type Said = Required<Pick<Body<"putOutcome">, "outcome" | "moved">>;
export type Line = { readonly text: string; readonly about: string | null };

/** People of the demo doing what people do, through the product's own interface and the client's own code. */
export type Cast = {
  attach(person: DemoPerson, occurrenceId: string, check: Partial<CheckBody>): Promise<void>;
  pulsesOf(person: DemoPerson, occurrenceId: string): Promise<{ id: string; phase: string; state: string }[]>;
  pulse(person: DemoPerson, pulseId: string): Promise<Pulse>;
  /** Answers, or finishes what was begun before; who has answered is left alone. */
  answer(person: DemoPerson, pulseId: string, answers: Answers): Promise<void>;
  agree(person: DemoPerson, occurrenceId: string, line: Line): Promise<void>;
  /** Says at this meeting what became of the line it brings up, if it asks. */
  lookBackOn(person: DemoPerson, occurrenceId: string, said: Said): Promise<void>;
  /** What a team was told of one kind of change so far. */
  toldOf(person: DemoPerson, teamId: string, what: ChangeCode): Promise<number>;
  letIn(owner: DemoPerson, teamId: string, coach: DemoPerson, until: Date): Promise<void>;
  keepFor(administrator: DemoPerson, retentionDays: number): Promise<void>;
  /** Lets Plumbline read the calendars of a group, unless somebody has decided about that before. */
  openCalendars(administrator: DemoPerson, groupId: string): Promise<void>;
  /** Says once for all why a team does this. */
  sayWhy(person: DemoPerson, teamId: string, text: string): Promise<void>;
  /** Throws the devices away, with all that they keep. */
  forget(): void;
};

/** @param shelf where the devices of these people keep what they must */
export function castOf(app: Hono, identity: Identity, shelf: Shelf): Cast {
  const as = (person: DemoPerson) =>
    makeClient({
      token: () => identity.tokenFor(person),
      base: "http://localhost",
      fetch: async (input, init) => app.request(input as string, init),
    });
  return {
    async attach(person, occurrenceId, check) {
      await as(person).call("putCheck", { params: { id: occurrenceId }, body: check });
    },
    async pulsesOf(person, occurrenceId) {
      return (await as(person).call("occurrence", { params: { id: occurrenceId } })).pulses;
    },
    pulse: (person, pulseId) => as(person).call("pulse", { params: { id: pulseId } }),
    async answer(person, pulseId, answers) {
      const client = as(person);
      const pulse = await client.call("pulse", { params: { id: pulseId } });
      if (pulse.mode === "open") {
        if (pulse.yours !== "none") return;
        await client.call("putAnswers", { params: { id: pulseId }, body: { revision: 1, answers } });
        return;
      }
      const voter = makeVoter({
        client,
        fingerprint: pulse.fingerprint ?? "",
        tenantId: tenant.id,
        personId: person.id,
        pulseId,
        store: shelf,
        lock: (_, work) => work(),
      });
      if (pulse.yours === "none") await voter.vote(answers);
      else await voter.resume();
    },
    forget: () => shelf.clear(),
    async toldOf(person, teamId, what) {
      const { changes } = await as(person).call("changes", { params: { teamId } });
      return changes.filter((change) => change.what === what).length;
    },
    async letIn(owner, teamId, coach, until) {
      const body = { until: until.toISOString(), name: coach.name };
      await as(owner).call("putCoach", { params: { teamId, personId: coach.id }, body });
    },
    async keepFor(administrator, retentionDays) {
      await as(administrator).call("putSettings", { body: { retentionDays } });
    },
    async openCalendars(administrator, groupId) {
      const client = as(administrator);
      const { group } = await client.call("calendar", {});
      const isDecided = group === null || group.id !== null || group.calendars.closed.length > 0;
      if (isDecided) return;
      await client.call("putCalendarGroup", { body: { groupId } });
    },
    async sayWhy(person, teamId, text) {
      await as(person).call("putWhy", { params: { teamId }, body: { why: "own", text } });
    },
    async agree(person, occurrenceId, { text, about }) {
      await as(person).call("putAgreed", { params: { id: occurrenceId }, body: { text, about } });
    },
    async lookBackOn(person, occurrenceId, { outcome, moved }) {
      const client = as(person);
      const { promise } = await client.call("occurrence", { params: { id: occurrenceId } });
      if (promise?.asks == null) return;
      const body = promise.asks === "outcome" ? { outcome } : { moved };
      await client.call("putOutcome", { params: { id: promise.occurrenceId }, body });
    },
  };
}
