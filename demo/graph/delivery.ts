import { shuffled } from "../../api/platform/chance.ts";
import { eventId } from "./eventIds.ts";
import { after, type Inside, MINUTE_MS } from "./inside.ts";
import { copyBy } from "./mailbox.ts";
import type { Outgoing, Subscription } from "./state.ts";
import { liveOf } from "./subscriptions.ts";

/** What goes wrong with notifications, on demand. */
export type DeliveryFaults = {
  /** So many of the next ones never arrive. */
  lose: number;
  /** So many of the next ones arrive twice, the second time in a delivery of its own. */
  duplicate: number;
  /** Those that are due together arrive in another order. */
  isReordered: boolean;
};

type Change = "created" | "updated" | "deleted";
export type LifecycleEvent = "reauthorizationRequired" | "subscriptionRemoved" | "missed";
export type Delivered = { delivered: number; failed: number; lost: number };

export type Delivery = {
  readonly faults: DeliveryFaults;
  /** Puts a change in a mailbox on its way to whoever subscribed to it. */
  told(mailbox: string, key: string, change: Change): void;
  lifecycle(subscriptionId: string, event: LifecycleEvent): void;
  /** Delivers what is due by the clock; what fails is tried again later, for four hours. */
  advance(): Promise<Delivered>;
  /** When the next one is due; null: nothing is on its way. */
  nextDue(): Date | null;
};

const ANSWER_MS = 3000;
const SLOW_MS = 2900;
const GIVES_UP_MS = 4 * 60 * MINUTE_MS;
const REAUTHORIZE_WITHIN_MS = 60 * MINUTE_MS;
/** Shares of slow answers are looked at from so many on. */
const COUNTED_FROM = 100;
const SLOW_TO_DELAY = 0.1;
const SLOW_TO_DROP = 0.15;
const DELAY_MS = 10 * MINUTE_MS;
/** As many entries go into one delivery. */
const BATCH = 50;

export function deliveryOf(inside: Inside): Delivery {
  const { state, clock, profile, tenantId, chance } = inside;
  const faults: DeliveryFaults = { lose: 0, duplicate: 0, isReordered: false };
  /** Answers of each address within ten minutes. */
  const answers = new Map<string, { since: number; all: number; slow: number }>();

  const put = (subscription: Subscription, entry: Record<string, unknown>, isLifecycle: boolean): void => {
    const at = after(inside, profile.latencyMs).toISOString();
    state.outgoing.push({
      subscriptionId: subscription.id,
      isLifecycle,
      madeAt: clock.now().toISOString(),
      dueAt: at,
      attempts: 0,
      entry: {
        subscriptionId: subscription.id,
        subscriptionExpirationDateTime: subscription.expiresAt,
        tenantId,
        ...(subscription.clientState === null ? {} : { clientState: subscription.clientState }),
        ...entry,
      },
    });
  };

  const told: Delivery["told"] = (mailbox, key, change) => {
    const person = state.people.find(({ id }) => id === mailbox);
    if (person === undefined) return;
    for (const subscription of liveOf(inside)) {
      if (subscription.mailbox !== mailbox || !subscription.changeType.split(",").includes(change)) continue;
      if (subscription.reauthorizeBy !== null && new Date(subscription.reauthorizeBy) < clock.now()) continue;
      const id = eventId(person, key, subscription.immutable);
      const resource = `Users/${mailbox}/Events/${id}`;
      const tag = `W/"${copyBy(state, mailbox, key)?.stamp ?? "gone"}"`;
      const resourceData = { "@odata.type": "#Microsoft.Graph.Event", "@odata.id": resource, "@odata.etag": tag, id };
      put(subscription, { changeType: change, resource, resourceData }, false);
    }
  };

  const lifecycle: Delivery["lifecycle"] = (subscriptionId, event) => {
    const subscription = liveOf(inside).find(({ id }) => id === subscriptionId);
    if (subscription === undefined || subscription.lifecycleUrl === null) return;
    put(subscription, { lifecycleEvent: event }, true);
    if (event === "subscriptionRemoved") subscription.expiresAt = clock.now().toISOString();
    if (event === "reauthorizationRequired" && subscription.reauthorizeBy === null)
      subscription.reauthorizeBy = after(inside, REAUTHORIZE_WITHIN_MS).toISOString();
  };

  /** @returns whether it was taken, in time */
  async function post(url: string, batch: readonly Outgoing[]): Promise<boolean> {
    const begun = clock.now().getTime();
    const request = new Request(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify({ value: batch.map(({ entry }) => entry) }),
    });
    const isTaken = await inside.deliver(url, request).then(
      (answer) => answer.status >= 200 && answer.status < 300,
      () => false,
    );
    const took = clock.now().getTime() - begun;
    const known = answers.get(url);
    const counted = known === undefined || begun - known.since > DELAY_MS ? { since: begun, all: 0, slow: 0 } : known;
    answers.set(url, { ...counted, all: counted.all + 1, slow: counted.slow + (took > SLOW_MS ? 1 : 0) });
    return isTaken && took <= ANSWER_MS;
  }

  const slowShare = (url: string): number => {
    const counted = answers.get(url);
    if (counted === undefined || counted.all < COUNTED_FROM) return 0;
    return clock.now().getTime() - counted.since > DELAY_MS ? 0 : counted.slow / counted.all;
  };

  /** Where an entry goes now; null: it is dropped, because its subscription has ended or listens too slowly. */
  function addressOf(one: Outgoing): string | null {
    const subscription = state.subscriptions.find(({ id }) => id === one.subscriptionId);
    if (subscription === undefined) return null;
    if (one.isLifecycle) return subscription.lifecycleUrl;
    if (new Date(subscription.expiresAt) <= clock.now() || slowShare(subscription.notificationUrl) >= SLOW_TO_DROP)
      return null;
    return subscription.notificationUrl;
  }

  async function advance(): Promise<Delivered> {
    const now = clock.now();
    const counts: Delivered = { delivered: 0, failed: 0, lost: 0 };
    const due = state.outgoing.filter(({ dueAt }) => new Date(dueAt) <= now);
    state.outgoing = state.outgoing.filter((one) => !due.includes(one));
    const again: Outgoing[] = [];
    const going = new Map<string, Outgoing[]>();
    for (const one of faults.isReordered ? shuffled(chance, due) : due) {
      const url = addressOf(one);
      if (url === null || faults.lose > 0) {
        if (url !== null) faults.lose -= 1;
        counts.lost += 1;
        continue;
      }
      if (slowShare(url) >= SLOW_TO_DELAY && one.attempts === 0 && !one.isLifecycle) {
        state.outgoing.push({ ...one, attempts: 1, dueAt: after(inside, DELAY_MS).toISOString() });
        continue;
      }
      going.set(url, [...(going.get(url) ?? []), one]);
      if (faults.duplicate > 0) {
        faults.duplicate -= 1;
        again.push(one);
      }
    }
    const batches = [...going].flatMap(([url, all]) =>
      Array.from({ length: Math.ceil(all.length / BATCH) }, (_, part) => ({
        url,
        batch: all.slice(part * BATCH, (part + 1) * BATCH),
      })),
    );
    for (const one of again) batches.push({ url: addressOf(one) ?? "", batch: [one] });
    for (const { url, batch } of batches) {
      if (await post(url, batch)) counts.delivered += batch.length;
      else {
        counts.failed += batch.length;
        for (const one of batch) tryLater(one);
      }
    }
    return counts;
  }

  function tryLater(one: Outgoing): void {
    const attempts = one.attempts + 1;
    const wait = Math.min(10_000 * 2 ** attempts, 15 * MINUTE_MS);
    const dueAt = after(inside, wait);
    if (dueAt.getTime() - Date.parse(one.madeAt) <= GIVES_UP_MS) {
      state.outgoing.push({ ...one, attempts, dueAt: dueAt.toISOString() });
      return;
    }
    // Given up: the owner is told once that something was missed.
    const told = state.outgoing.some(
      ({ subscriptionId, isLifecycle }) => isLifecycle && subscriptionId === one.subscriptionId,
    );
    if (!one.isLifecycle && !told) lifecycle(one.subscriptionId, "missed");
  }

  return {
    faults,
    told,
    lifecycle,
    advance,
    nextDue: () => {
      const first = state.outgoing.map(({ dueAt }) => dueAt).toSorted()[0];
      return first === undefined ? null : new Date(first);
    },
  };
}
