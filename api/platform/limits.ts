import { createHmac } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Chance } from "./chance.ts";
import { Refusal } from "./problem.ts";

/** How much within one minute. */
export type PerMinute = {
  /** Of one signed-in person. A page that is open asks for news forty times. */
  readonly reads: number;
  readonly writes: number;
  /** Of one network address: requests whose sign-in is missing or wrong, and looks at the service's health. */
  readonly unsigned: number;
};

/** So much that nobody at work with several open pages comes near it, nor a whole office whose tokens ran out at once. */
export const usualPerMinute: PerMinute = { reads: 1200, writes: 240, unsigned: 3000 };

/**
 * Counted in the memory of this one process for a minute, so several servers allow as many times as much, and a restart
 * forgets. Nothing about a pulse is looked at before: what one is told here is the same before and after answering.
 */
export type Limits = {
  /** @throws Refusal too-many */
  readonly person: (tenantId: string, personId: string, kind: "reads" | "writes") => Promise<void>;
  /** @param address null: nobody knows it, so it is not held against anybody. @throws Refusal too-many */
  readonly unsigned: (address: string | null) => Promise<void>;
};

const SECONDS = 60;
/** However many addresses somebody sends from, the memory is bounded; sharing a drawer costs a valid sign-in nothing. */
const DRAWERS = 16_384;

export function limitsFor(perMinute: PerMinute, chance: Chance): Limits {
  const counter = (points: number) => new RateLimiterMemory({ points, duration: SECONDS });
  const persons = { reads: counter(perMinute.reads), writes: counter(perMinute.writes) };
  const addresses = counter(perMinute.unsigned);
  // By chance and for this process only: no address is kept, and nobody can aim at another's drawer.
  const secret = chance.bytes(32);
  const drawerOf = (address: string) =>
    String(createHmac("sha256", secret).update(address).digest().readUInt16BE() % DRAWERS);
  return {
    person: (tenantId, personId, kind) => spend(persons[kind], `${tenantId}.${personId}`),
    unsigned: async (address) => {
      if (address !== null) await spend(addresses, drawerOf(address));
    },
  };
}

async function spend(counter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await counter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new Refusal("too-many", { seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
  }
}
