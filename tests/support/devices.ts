import { type Client, makeClient } from "../../src/client/call.ts";
import type { Pulse } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";
import { makeVoter } from "../../src/features/pulse/ballot.ts";
import { deviceLock } from "../../src/features/pulse/device.ts";
import { makeOpenVoter } from "../../src/features/pulse/openAnswers.ts";
import type { Store, Voter } from "../../src/features/pulse/voter.ts";
import type { World, WorldPerson } from "./world.ts";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What one device keeps between visits. */
export function shelf(): Store & { readonly texts: ReadonlyMap<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    remembers: true,
    get: (key) => texts.get(key) ?? null,
    set: (key, value) => void texts.set(key, value),
    remove: (key) => void texts.delete(key),
  };
}

/** The person's client with a network of its own, which may lose what it carries. */
export const clientOver = (world: World, person: WorldPerson, network: Fetch): Client =>
  makeClient({
    token: () => world.tokenFor(person),
    base: "http://world.example",
    fetch: (input, init) => network(input as string, init ?? {}),
  });

/** A page of `person` that shows `pulse`: the product's own voter, over `client`, keeping what it must in `store`. */
export function voterOf(
  pulse: Pick<Pulse, "id" | "tenantId" | "mode" | "fingerprint">,
  person: WorldPerson,
  client: Pick<Client, "call">,
  store: Store = shelf(),
  lock = deviceLock(undefined),
): Voter {
  const whose = { tenantId: pulse.tenantId, personId: person.id, pulseId: pulse.id };
  return pulse.mode === "open"
    ? makeOpenVoter({ ...whose, client, store, lock })
    : makeVoter({ ...whose, client, store, lock, fingerprint: pulse.fingerprint ?? "" });
}

/** Person by person, each on a device of their own, answers with the sheet of the same place. */
export async function answerAll(world: World, pulse: Pulse, sheets: readonly Answers[]): Promise<void> {
  for (const [index, answers] of sheets.entries()) {
    const person = world.people[index];
    if (person === undefined) throw new RangeError(`the world has no person ${index}`);
    await voterOf(pulse, person, world.as(person)).vote(answers);
  }
}
