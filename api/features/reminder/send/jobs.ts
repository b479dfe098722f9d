import { dialogPage } from "../../../bot/links.ts";
import type { Deps } from "../../../platform/deps.ts";
import { discard, settle } from "../../../platform/outbox.ts";
import { hasTakenPart } from "../../../privacy/takenPart.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import type { Outgoing } from "../judge/writes.ts";
import { change, inviteAll, inviteAlone } from "./card/jobs.ts";
import type { Around } from "./reads.ts";
import { memoryOf, type Round, tellAlone, type Waiting } from "./way/jobs.ts";

const AT_ONCE = 4;

/**
 * Hands over what was judged, a few at a time. How cards ended is written down. Reminders come last and are over before
 * the first of them goes out, all in one transaction: from then on nothing is written that a worker could die in between
 * of, so no row tells for whom there was something to send.
 */
export async function handOver(
  deps: Deps,
  scope: TenantScope,
  around: Around,
  outgoing: readonly Outgoing[],
): Promise<void> {
  const { pages } = deps;
  if (pages === null) {
    await deps.db.inTenant(scope, (tx) =>
      discard(
        tx,
        scope,
        outgoing.map(({ row }) => row),
      ),
    );
    return;
  }
  const round: Round = { deps, scope, around, pages };
  const { cards = [], reminders = [] } = Object.groupBy(outgoing, ({ row }) =>
    row.kind === "reminder" || row.kind === "in-meeting" ? "reminders" : "cards",
  );
  await fewAtATime(cards, (message) => handOverCard(round, message));
  if (reminders.length === 0) return;
  const needed = await neededIn(round, reminders);
  const rowsOf = (kind: "reminder" | "in-meeting") => reminders.flatMap(({ row }) => (row.kind === kind ? [row] : []));
  await deps.db.inTenant(scope, async (tx) => {
    await settle(tx, scope, rowsOf("reminder"));
    await discard(tx, scope, rowsOf("in-meeting"));
  });
  await fewAtATime(reminders, (message) =>
    quietly(deps, () =>
      message.row.kind === "reminder" ? remind(round, message, needed) : tellInside(round, message, needed),
    ),
  );
}

async function fewAtATime(messages: readonly Outgoing[], work: (message: Outgoing) => Promise<unknown>): Promise<void> {
  const queue = [...messages];
  const worker = async (): Promise<void> => {
    for (let message = queue.shift(); message !== undefined; message = queue.shift()) await work(message);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Keeps what a reminder threw for the one line of the round: a line for each would tell how many were sent. */
export async function quietly<T>(deps: Deps, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    memoryOf(deps).failure ??= factsOf(error);
    return null;
  }
}

/** Of nobody in particular, and once however many there were. */
export function logFailure(deps: Deps): void {
  const memory = memoryOf(deps);
  if (memory.failure !== null) deps.log("message-failed", { kind: "reminder", ...memory.failure });
  memory.failure = null;
}

function factsOf(error: unknown): { readonly error: string; readonly code: string } {
  const { name = "unknown", code = "" } = error as { name?: string; code?: string };
  return { error: String(name), code: String(code) };
}

/** Who of the people to be reminded is still missing, asked at the last moment and forgotten with this round. */
async function neededIn(
  { deps, scope }: Round,
  reminders: readonly Outgoing[],
): Promise<(pulseId: string) => (personId: string) => boolean> {
  const byPulse = Map.groupBy(reminders, ({ asking }) => asking?.pulseId ?? "");
  const taken = new Map<string, ReadonlySet<string>>();
  for (const [pulseId, messages] of byPulse)
    taken.set(
      pulseId,
      await hasTakenPart(
        deps,
        scope,
        pulseId,
        messages.flatMap(({ people }) => people),
      ),
    );
  return (pulseId) => (personId) => taken.get(pulseId)?.has(personId) === false;
}

type Needed = Awaited<ReturnType<typeof neededIn>>;

async function handOverCard(round: Round, message: Outgoing): Promise<void> {
  const { deps } = round;
  try {
    if (message.row.kind === "card-update") await change(round, message);
    else if (message.people.length === 1 && message.row.person_id === message.people[0])
      await inviteAlone(round, message);
    else await inviteAll(round, message);
  } catch (error) {
    // The lease stays: whether it was sent is not known, and it is judged so when the lease has run out.
    deps.log("message-failed", { kind: message.row.kind, ...factsOf(error) });
  }
}

/** Sends it if it is needed. Its row is settled already, and whatever becomes of it is written nowhere. */
async function remind(round: Round, message: Outgoing, needed: Needed): Promise<void> {
  const { deps, scope } = round;
  const [personId = ""] = message.people;
  if (!needed(message.asking?.pulseId ?? "")(personId)) return;
  const told = await tellAlone(round, message, personId);
  if (told.is !== "later") return;
  const until = new Date(deps.clock.now().getTime() + told.afterMs);
  memoryOf(deps).waiting.push({ scope, message, until });
}

/** Sends a reminder again that was held back in memory. @returns when to try once more; null: it is over */
export async function remindAgain(deps: Deps, around: Around, { scope, message }: Waiting): Promise<Date | null> {
  const { pages } = deps;
  if (pages === null) return null;
  const round: Round = { deps, scope, around, pages };
  const needed = await neededIn(round, [message]);
  const [personId = ""] = message.people;
  if (!needed(message.asking?.pulseId ?? "")(personId)) return null;
  const told = await tellAlone(round, message, personId);
  return told.is === "later" ? new Date(deps.clock.now().getTime() + told.afterMs) : null;
}

/** A page over the running meeting for whoever is missing; whom it does not reach, the feed or their chat does, once. */
async function tellInside(round: Round, message: Outgoing, needed: Needed): Promise<void> {
  const { deps, scope, around, pages } = round;
  const { meeting, people, asking } = message;
  const missing = people.filter(needed(asking?.pulseId ?? ""));
  const meetingId = around.meetingIds.get(meeting.occurrenceId);
  const chat = around.chats.get(meeting.occurrenceId);
  const inside = new Map(missing.flatMap((id) => [[around.reach.get(id)?.botUserId ?? "", id] as const]));
  inside.delete("");
  let left = missing;
  if (inside.size > 0 && deps.messenger !== null && meetingId !== undefined && chat !== undefined) {
    const page = { url: dialogPage(pages, meeting.occurrenceId), title: meeting.title };
    const meetingRef = { meetingId, serviceUrl: chat.serviceUrl };
    const end = await deps.messenger.inMeeting(scope, meetingRef, [...inside.keys()], page);
    const failed =
      "failed" in end ? end.failed : end.outcome === "unknown" || end.outcome === "sent" ? [] : [...inside.keys()];
    const reached = new Set([...inside].filter(([botUserId]) => !failed.includes(botUserId)).map(([, id]) => id));
    left = missing.filter((id) => !reached.has(id));
  }
  for (const personId of left) await tellAlone(round, message, personId);
}
