import { dialogPage } from "../../../bot/links.ts";
import type { Deps } from "../../../platform/deps.ts";
import { discard, settle } from "../../../platform/outbox.ts";
import { hasTakenPart } from "../../../privacy/takenPart.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import type { Outgoing } from "../judge/writes.ts";
import { LATE_MS } from "../plan/rules.ts";
import { change, inviteAll, inviteAlone } from "./card/jobs.ts";
import type { Around } from "./reads.ts";
import { memoryOf, type Round, tellAlone, type Waiting } from "./way/jobs.ts";

const AT_ONCE = 4;

/** What of a batch goes out after its round: changes of cards, whose rows are still held, and reminders, whose are over. */
export type Left = {
  readonly round: Round;
  readonly changes: readonly Outgoing[];
  readonly reminders: readonly Outgoing[];
};

/**
 * Hands over the new cards of what was judged, a few at a time; how they ended is written down. The reminders are over with
 * that, needed or not, all in one transaction, before any of them goes out: from then on nothing is written that a worker
 * could die in between of, so no row tells for whom there was something to send.
 * @returns what is left to go out; null: nothing
 */
export async function handOver(
  deps: Deps,
  scope: TenantScope,
  around: Around,
  outgoing: readonly Outgoing[],
): Promise<Left | null> {
  const { pages } = deps;
  if (pages === null) {
    await deps.db.inTenant(scope, (tx) =>
      discard(
        tx,
        scope,
        outgoing.map(({ row }) => row),
      ),
    );
    return null;
  }
  const round: Round = { deps, scope, around, pages };
  const { card: cards = [], "card-update": changes = [], ...told } = Object.groupBy(outgoing, ({ row }) => row.kind);
  const { reminder = [], "in-meeting": inMeeting = [] } = told;
  await fewAtATime(cards, (message) => handOverCard(round, message));
  const reminders = [...inMeeting, ...reminder];
  if (reminders.length > 0)
    await deps.db.inTenant(scope, async (tx) => {
      await settle(
        tx,
        scope,
        reminder.map(({ row }) => row),
      );
      await discard(
        tx,
        scope,
        inMeeting.map(({ row }) => row),
      );
    });
  return changes.length + reminders.length === 0 ? null : { round, changes, reminders };
}

/** One after another where they are of the same meeting. Never throws. */
export const handOverChanges = ({ round, changes }: Left): Promise<void> =>
  fewAtATime([...Map.groupBy(changes, ({ row }) => row.subject_id).values()], async (ofOne) => {
    for (const message of ofOne) await handOverCard(round, message);
  });

/** Never throws. */
export async function handOverReminders({ round, reminders }: Left): Promise<void> {
  const { deps } = round;
  if (reminders.length === 0) return;
  const needed = await quietly(deps, () => neededIn(round, reminders));
  if (needed === null) return;
  await fewAtATime(reminders, (message) =>
    quietly(deps, () =>
      message.row.kind === "reminder" ? remind(round, message, needed) : tellInside(round, message, needed),
    ),
  );
}

/** Whether a reminder has stood behind others, or before a full service, for too long. */
export const isTooLate = ({ row }: Outgoing, now: Date): boolean =>
  row.due_at !== null && now.getTime() - row.due_at.getTime() > LATE_MS;

async function fewAtATime<T extends object>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const queue = [...list];
  const worker = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await work(one);
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

/** What became of the reminders of a round, of nobody in particular and once: how many were sent is how many had not answered. */
export function sayWhatWas(deps: Deps): void {
  const memory = memoryOf(deps);
  if (memory.isOver) deps.log("message-dropped", { kind: "reminder", reason: "throttled" });
  if (memory.failure !== null) deps.log("message-failed", { kind: "reminder", ...memory.failure });
  memory.isOver = false;
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
  if (isTooLate(message, deps.clock.now())) {
    memoryOf(deps).isOver = true;
    return;
  }
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
