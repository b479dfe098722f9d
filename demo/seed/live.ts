import type { Hono } from "hono";
import { makeClient } from "../../src/client/call.ts";
import type { CheckBody } from "../../src/contract/occurrence.ts";
import type { Pulse } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";
import { makeVoter } from "../../src/features/pulse/ballot.ts";
import type { Store } from "../../src/features/pulse/voter.ts";
import type { Identity } from "../identity.ts";
import { type DemoPerson, tenant } from "../people.ts";

/** People of the demo doing what people do, through the product's own interface and the client's own code. */
export type Cast = {
  attach(person: DemoPerson, occurrenceId: string, check: Partial<CheckBody>): Promise<void>;
  pulsesOf(person: DemoPerson, occurrenceId: string): Promise<{ id: string; phase: string; state: string }[]>;
  pulse(person: DemoPerson, pulseId: string): Promise<Pulse>;
  answer(person: DemoPerson, pulse: Pulse, answers: Answers): Promise<void>;
  agree(person: DemoPerson, occurrenceId: string, text: string): Promise<void>;
};

/** Nothing is kept: these devices are thrown away. */
const forgetful = (): Store => {
  const kept = new Map<string, string>();
  return {
    remembers: true,
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
};

export function castOf(app: Hono, identity: Identity): Cast {
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
    async answer(person, pulse, answers) {
      const client = as(person);
      if (pulse.mode === "open") {
        await client.call("putAnswers", { params: { id: pulse.id }, body: { revision: 1, answers } });
        return;
      }
      const voter = makeVoter({
        client,
        fingerprint: pulse.fingerprint ?? "",
        tenantId: tenant.id,
        personId: person.id,
        pulseId: pulse.id,
        store: forgetful(),
        lock: (_, work) => work(),
      });
      await voter.vote(answers);
    },
    async agree(person, occurrenceId, text) {
      await as(person).call("putAgreed", { params: { id: occurrenceId }, body: { text } });
    },
  };
}
