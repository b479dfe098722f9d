/**
 * Long, because it is one life from its first day to its last. It speaks HTTP and takes what a version does not offer
 * for what it is, so that the same file fills a database of every version since the first.
 */
import { randomUUID } from "node:crypto";
import { signPaper } from "../../api/privacy/papers.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import type { Answers } from "../../src/contract/question.ts";
import { hour, minute, privateKeyOf, randomBlinded, signedBallot } from "../support/pulseFixture.ts";
import type { World } from "../support/world.ts";

/** What a dump stands for: whose it is, when it was taken, and what the product of its version replied to whom. */
export type Life = {
  /** The newest migration in it. */
  readonly version: string;
  readonly now: string;
  readonly tenantId: string;
  readonly teamId: string;
  /** The first owns the team; the seventh had themselves erased after they had answered. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** An open pulse, private, that 6 of 8 have answered with 4: all but the sixth and the eighth. */
  readonly open: string;
  /** The keys of what is open, by name. In base64. A real backup never holds one. */
  readonly keys: Readonly<Record<string, string>>;
  /** GET `path`, as the person of that place. */
  readonly replies: readonly { readonly who: number; readonly path: string; readonly reply: unknown }[];
};

type Ask = {
  readonly who?: number;
  readonly body?: unknown;
  readonly isAdmin?: boolean;
};

const WEEK = 7 * 24 * hour;
/** Monday, 10:00 UTC. */
const firstStart = Date.UTC(2026, 8, 7, 10);
const weeks = 10;
/** The Friday before. */
export const lifeBegins = new Date(firstStart - 74 * hour);

/**
 * Lives through ten weeks of a series, a small one, a single meeting, a cancelled one, answers in the open, promises,
 * an erasure and all that can be set; ends with one private and one open asking open, and a meeting planned.
 * @param told gets what this version refused, a line each
 * @param meanwhile what cannot be done through an address, near the end
 */
export async function live(
  world: World,
  told: (line: string) => void,
  meanwhile: () => Promise<void>,
): Promise<Pick<Life, "open" | "replies">> {
  const { app, clock, deps, people, scope, teamId } = world;
  const personAt = (place: number) => {
    const person = people[place];
    if (person === undefined) throw new RangeError(`there is no person ${place}`);
    return person;
  };
  const call = async (method: string, path: string, { who = 0, body, isAdmin = false }: Ask = {}) => {
    const claims = isAdmin ? { roles: ["Plumbline.Admin"] } : {};
    const headers: Record<string, string> = {
      authorization: `Bearer ${await world.tokenFor(personAt(who), scope.tenantId, claims)}`,
      "content-type": "application/json",
    };
    const reply = await app.request(`/api${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: reply.status, body: reply.ok ? await reply.json() : await reply.text() };
  };
  /** Null where this version has no such thing. @throws on a defect */
  const attempt = async (method: string, path: string, ask: Ask = {}) => {
    const { status, body } = await call(method, path, ask);
    if (status >= 500) throw new Error(`${method} ${path}: ${status}`);
    if (status < 400) return body;
    told(`${status} ${method} ${path} ${String(body).slice(0, 300)}`);
    return null;
  };
  const must = async (method: string, path: string, ask: Ask = {}) => {
    const done = await attempt(method, path, ask);
    if (done === null) throw new Error(`${method} ${path} was refused`);
    return done;
  };
  const until = async (at: number) => {
    clock.move(at - clock.now().getTime());
    await sweep(deps);
  };
  const pulseOf = async (meeting: string, phase: string): Promise<string> => {
    const { pulses }: { pulses: { id: string; phase: string }[] } = await must("GET", `/occurrences/${meeting}`);
    const found = pulses.find((pulse) => pulse.phase === phase);
    if (found === undefined) throw new Error(`the meeting has no ${phase}`);
    return found.id;
  };
  /** One private sheet for each of `places`. */
  const answer = async (pulse: string, places: readonly number[], sheet: (place: number) => Answers) => {
    const key = await privateKeyOf(deps, scope, pulse);
    for (const place of places) {
      await signPaper(deps, scope, personAt(place).id, pulse, randomBlinded());
      const { ballotId, cast } = signedBallot(key, scope, pulse);
      const reply = await app.request(`/api/tenants/${scope.tenantId}/pulses/${pulse}/ballots/${ballotId}`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(cast(1, sheet(place))),
      });
      if (!reply.ok) throw new Error(`an answer was refused: ${await reply.text()}`);
    }
  };
  const utc = (at: number) => ({ dateTime: new Date(at).toISOString().slice(0, 19), timeZone: "UTC" });
  const meeting = (subject: string, at: number, more: Parameters<World["record"]>[0] = {}) =>
    world.record({ subject, start: utc(at), end: utc(at + hour / 2), ...more });
  const seal = (pulse: string) => must("POST", `/pulses/${pulse}/seal`, { body: {} });
  const everybody = [0, 1, 2, 3, 4, 5, 6, 7];

  // What an administrator and an owner set before anything is asked.
  await attempt("PUT", "/settings", { isAdmin: true, body: { minimumK: 5, retentionDays: 1095 } });
  await attempt("PUT", "/pilot", { isAdmin: true, body: { pilot: { teams: [teamId], endsOn: "2027-06-30" } } });
  await attempt("PUT", `/teams/${teamId}/why`, { body: { why: "own", text: "So that everyone is heard" } });
  await attempt("PUT", `/teams/${teamId}/coaches/${randomUUID()}`, {
    body: { until: "2027-01-31T00:00:00.000Z", name: "A coach" },
  });
  const words = { name: "handover", before: null, after: "I know what we leave for the night shift.", options: null };
  const handover = { id: "own-handover", version: 1, kind: "scale", levels: ["operational"], fields: [] };
  await attempt("PUT", `/teams/${teamId}/questions`, {
    body: {
      format: "plumbline-questions",
      version: 1,
      questions: [{ ...handover, compared: false, language: "en", words: { en: words } }],
    },
  });

  // Ten weeks: answers are lower from the eighth on, which the charts say at the tenth.
  const uid = randomUUID();
  const check = { kind: "decide", questions: ["clarity", "commit"], before: false, after: true, mode: "private" };
  const met: string[] = [];
  for (let week = 0; week <= weeks; week++) {
    const start = firstStart + week * WEEK;
    const id = await meeting("Weekly product sync", start, {
      iCalUId: uid,
      originalStart: new Date(start).toISOString(),
    });
    met.push(id);
    if (week === 0)
      await must("PUT", `/occurrences/${id}/check`, {
        body: { ...check, aim: "one date for the launch", facilitatorId: personAt(2).id },
      });
    if (week === weeks) break;
    await until(start + hour / 2 + 3 * minute);
    const pulse = await pulseOf(id, "after");
    const low = week >= 7;
    await answer(pulse, everybody, (place) => ({
      clarity: low ? 1 + (place % 2) : 4 + ((place + week) % 2),
      commit: low ? 2 : 3 + ((place + week) % 3),
    }));
    await seal(pulse);
    if (week === 2) {
      const about = await attempt("PUT", `/occurrences/${id}/agreed`, {
        body: { text: "We ship on the first Monday of May.", about: "clarity" },
      });
      if (about === null) await must("PUT", `/occurrences/${id}/agreed`, { body: { text: "We ship in May." } });
    }
    if (week === 3) await attempt("PUT", `/occurrences/${met[2]}/outcome`, { body: { outcome: "kept" } });
    if (week === 4) await attempt("PUT", `/occurrences/${met[2]}/outcome`, { body: { moved: "partly" } });
    if (week === 8) await attempt("PUT", `/occurrences/${id}/agreed`, { body: { text: "Ask the harbour first." } });
    if (week === weeks - 1)
      await attempt("PUT", `/pulses/${pulse}/stage`, { body: { version: 0, question: 1, round: true } });
  }
  const { seriesId }: { seriesId: string } = await must("GET", `/occurrences/${met[0]}`);

  // The first day after the last week: what happens once.
  const day = firstStart + (weeks - 1) * WEEK + 24 * hour;
  await until(day - 2 * hour);
  const six = people.slice(0, 6).map((person) => ({ ...person, kind: "member", response: "accepted" }) as const);
  const smallUid = randomUUID();
  const small = await meeting("Operations review", day, {
    iCalUId: smallUid,
    originalStart: new Date(day).toISOString(),
    attendees: six,
  });
  await must("PUT", `/occurrences/${small}/check`, {
    body: { ...check, kind: "share", questions: ["clarity", "help"], before: true, threshold: 3 },
  });
  await until(day - 110 * minute);
  // Too few for anything to be shown.
  await answer(await pulseOf(small, "before"), [0, 1], () => ({ clarity: 3, help: 3 }));
  const single = await meeting("Kick-off", day + 2 * hour);
  await must("PUT", `/occurrences/${single}/check`, {
    body: { ...check, before: true, questions: ["clarity", "text"], appliesTo: "occurrence" },
  });
  const led = await meeting("Workshop", day + 4 * hour);
  await attempt("PUT", `/occurrences/${led}/check`, {
    body: { ...check, questions: ["commit", "voice"], openLeader: true, appliesTo: "occurrence" },
  });
  const off = { iCalUId: randomUUID() };
  const cancelled = await meeting("Budget", day + 5 * hour, off);
  await must("PUT", `/occurrences/${cancelled}/check`, { body: { ...check, appliesTo: "occurrence" } });
  await meeting("Budget", day + 5 * hour, { ...off, isCancelled: true });

  await until(day + 40 * minute);
  const coarse = await pulseOf(small, "after");
  await answer(coarse, everybody.slice(0, 6), (place) => ({ clarity: 1 + (place % 5), help: 4 }));
  await seal(coarse);
  for (const phase of ["before", "after"] as const) {
    await until(day + 2 * hour + (phase === "before" ? -10 : 40) * minute);
    const pulse = await pulseOf(single, phase);
    const text = (place: number) => `What ${["ships", "waits", "costs", "helps"][place % 4]} is open, ${phase}.`;
    await answer(pulse, everybody, (place) => ({
      clarity: (phase === "before" ? 2 : 3) + (place % 3),
      text: text(place),
    }));
    await seal(pulse);
  }
  await until(day + 4 * hour + 40 * minute);
  const { check: ledBy }: { check: { leader?: unknown } | null } = await must("GET", `/occurrences/${led}`);
  if (ledBy?.leader) {
    const pulse = await pulseOf(led, "after");
    await must("PUT", `/pulses/${pulse}/answers`, { body: { revision: 1, answers: { commit: 5, voice: 2 } } });
    await answer(pulse, everybody.slice(1), (place) => ({ commit: 2 + (place % 3), voice: 4 }));
    await seal(pulse);
  }
  const adhoc = (mode: string, questions: readonly string[]): Promise<{ id: string }> =>
    must("POST", `/teams/${teamId}/pulses`, { body: { mode, questions, readers: "team" } });
  const hands = await adhoc("open", ["piece"]);
  for (const place of [0, 1, 2, 3])
    await must("PUT", `/pulses/${hands.id}/answers`, {
      who: place,
      body: { revision: 1, answers: { piece: place + 1 } },
    });
  await seal(hands.id);
  await until(day + 6 * hour);

  // What people say about messages, and what the charts have said.
  await attempt("PUT", "/me/reminders", {
    who: 3,
    body: { hours: { zone: "Europe/Berlin", from: "08:30", to: "16:30", days: ["monday", "tuesday", "thursday"] } },
  });
  await attempt("PUT", `/me/reminders/series/${seriesId}`, { who: 3, body: { muted: true } });
  const said = await attempt("GET", `/teams/${teamId}/signals`);
  const [first]: { signalId: string }[] = said?.signals ?? [];
  if (first !== undefined) await attempt("PUT", `/signals/${first.signalId}/acknowledged`, { body: {} });
  const { seriesId: smallSeries }: { seriesId: string } = await must("GET", `/occurrences/${small}`);
  await attempt("POST", `/series/${smallSeries}/baseline`, { body: {} });
  await attempt("PUT", `/series/${seriesId}/review`, { body: { answer: "keep" } });

  await meanwhile();

  // Open at the end, one of each; somebody who answered has themselves erased.
  const { id: open } = await adhoc("private", ["direct"]);
  await answer(open, [0, 1, 2, 3, 4, 6], () => ({ direct: 4 }));
  const openHands = await adhoc("open", ["depend"]);
  for (const place of [1, 2])
    await must("PUT", `/pulses/${openHands.id}/answers`, { who: place, body: { revision: 1, answers: { depend: 3 } } });
  await attempt("DELETE", "/me/data", { who: 6 });
  clock.move(minute);

  // Not of every week: what stands for itself once is enough.
  const seen = [2, 5, 8, weeks].flatMap((week) => met[week] ?? []);
  const meetings = [...seen, small, single, led, cancelled];
  const closed: string[] = [hands.id];
  for (const id of meetings) {
    const { pulses }: { pulses: { id: string }[] } = await must("GET", `/occurrences/${id}`);
    closed.push(...pulses.map((pulse) => pulse.id));
  }
  const paths = [
    ...["/me", "/teams", "/settings", "/pilot", "/prepare", "/me/reminders", "/calendar"],
    ...["", "/signals", "/changes", "/questions"].map((path) => `/teams/${teamId}${path}`),
    ...[seriesId, smallSeries].map((series) => `/teams/${teamId}/trend?series=${series}`),
    ...meetings.map((id) => `/occurrences/${id}`),
    ...closed.map((id) => `/pulses/${id}/result`),
    ...[open, openHands.id, coarse].map((id) => `/pulses/${id}`),
  ];
  const replies: { who: number; path: string; reply: unknown }[] = [];
  for (const path of paths) {
    const { status, body } = await call("GET", path, { who: 3 });
    if (status >= 500) throw new Error(`GET ${path}: ${status}`);
    if (status === 200) replies.push({ who: 3, path, reply: body });
  }
  return { open, replies };
}
