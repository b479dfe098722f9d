import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { recordTeam } from "../../api/features/occurrence/writes.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import type { Occurrence } from "../../src/contract/occurrence.ts";
import type { Mode } from "../../src/contract/pulse.ts";
import { engines } from "../support/engines.ts";
import { hour, minute } from "../support/pulseFixture.ts";
import type { WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const refused = (code: string) => expect.objectContaining({ name: "ProblemError", code });
const pulseId = (occurrence: Occurrence, phase: string) =>
  occurrence.pulses.find((pulse) => pulse.phase === phase)?.id ?? "";
const dayAt = (day: number, time: string) => ({
  dateTime: `2026-12-${String(day).padStart(2, "0")}T${time}:00`,
  timeZone: "W. Europe Standard Time",
});

describe.each(engines)("what a meeting is asked, on %s", (_, fresh) => {
  const here = worldsOn(fresh);
  const at = async (start = "2026-12-28T08:30:00Z", size = 8, kind: "team" | "chat" = "team") => {
    const world = await here.at(start, size, kind);
    const { person } = world;
    const put = (id: string, body = {}, who = person(0)) => world.as(who).call("putCheck", { params: { id }, body });
    const asked = async (id: string, who = person(0)) =>
      (await world.as(who).call("pulse", { params: { id } })).questions.map((question) => question.id);
    return { ...world, put, asked };
  };

  test("a new series asks two questions before and after, worded for its kind", async () => {
    const world = await at();
    const found = await world.put(await world.record(), { aim: "Ship on Friday", kind: "plan" });
    const before = await world.as(world.person(1)).call("pulse", { params: { id: pulseId(found, "before") } });
    expect(before).toMatchObject({
      state: "open",
      aim: "Ship on Friday",
      readers: "team",
      threshold: 5,
      yours: "none",
    });
    expect(before.questions.map(({ id }) => id)).toEqual(["clarity", "commit"]);
    expect(before.questions[0]?.text).toContain("plan");
    expect(await world.asked(pulseId(found, "after"))).toEqual(["clarity", "commit"]);
  });

  test("with rotation before and after of one meeting ask the same, and the next meeting asks something else", async () => {
    const world = await at("2026-12-01T08:00:00Z");
    const iCalUId = randomUUID();
    const days = [7, 14, 21, 28];
    const ids: string[] = [];
    for (const day of days) {
      const originalStart = `2026-12-${String(day).padStart(2, "0")}T09:00:00Z`;
      ids.push(await world.record({ iCalUId, originalStart, start: dayAt(day, "10:00"), end: dayAt(day, "10:30") }));
    }
    await world.put(ids[0] ?? "", { size: "full" });
    const rotation: string[][] = [];
    for (const id of ids) {
      const found = await world.as(world.person(0)).call("occurrence", { params: { id } });
      const before = await world.asked(pulseId(found, "before"));
      expect(await world.asked(pulseId(found, "after"))).toEqual(before);
      rotation.push(before.slice(2));
    }
    expect(rotation).toEqual([
      ["direct", "piece"],
      ["free", "text"],
      ["direct", "piece"],
      ["free", "voice"],
    ]);
  });

  test.each<{ size: number; mode: Mode; threshold?: number; code: string | null }>([
    { size: 2, mode: "open", code: "too-few-invited" },
    { size: 3, mode: "private", code: "too-few-invited" },
    { size: 3, mode: "open", code: null },
    { size: 5, mode: "private", threshold: 3, code: null },
    { size: 5, mode: "private", threshold: 4, code: "threshold-not-offered" },
    { size: 8, mode: "private", threshold: 3, code: "threshold-not-offered" },
  ])("$size invited, $mode, $threshold needed: $code", async ({ size, mode, threshold, code }) => {
    const world = await at("2026-12-28T08:30:00Z", size);
    const id = await world.record();
    const wish = world.put(id, { mode, ...(threshold === undefined ? {} : { threshold }) });
    if (code !== null) return expect(wish).rejects.toEqual(refused(code));
    const pulse = await world.as(world.person(0)).call("pulse", { params: { id: pulseId(await wish, "before") } });
    expect(pulse).toMatchObject({ mode, state: "open", form: size === 5 ? "coarse" : "full" });
  });

  test("a team of five in coarse form is not asked for a sentence", async () => {
    const world = await at("2026-12-28T08:30:00Z", 5);
    const found = await world.put(await world.record(), {
      threshold: 3,
      size: "quick",
      questions: ["clarity", "text"],
    });
    expect(await world.asked(pulseId(found, "before"))).toEqual(["clarity"]);
  });

  test("only the organizer and team owners attach, and strangers learn of nothing", async () => {
    const world = await at();
    const id = await world.record();
    await expect(world.put(id, {}, world.person(1))).rejects.toEqual(refused("wrong-role"));
    const stranger = { id: randomUUID(), name: "Stranger" };
    await expect(world.put(id, {}, stranger)).rejects.toEqual(refused("not-found"));
    await expect(world.put(randomUUID())).rejects.toEqual(refused("not-found"));
  });

  test("a check attached during the meeting asks only after, and four hours after its end nothing", async () => {
    const world = await at("2026-12-28T09:10:00Z");
    const iCalUId = randomUUID();
    const found = await world.put(await world.record({ iCalUId }));
    expect(found.pulses.map(({ phase, state }) => `${phase} ${state}`)).toEqual(["after planned"]);
    world.clock.move(5 * hour);
    await expect(world.put(found.id)).rejects.toEqual(refused("too-late"));
    expect((await world.as(world.person(0)).call("occurrence", { params: { id: found.id } })).youMay.attach).toBe(
      false,
    );
  });

  test.each([
    { body: { mode: "open" as const } },
    { body: { readers: "audience" as const } },
    { body: { threshold: 4 } },
  ])("once questions are open $body is refused, and a new aim only reaches what is planned", async ({ body }) => {
    const world = await at();
    const id = await world.record();
    const found = await world.put(id, { aim: "One" });
    await expect(world.put(id, { aim: "Two", ...body })).rejects.toEqual(refused("mode-fixed"));
    const changed = await world.put(id, { aim: "Two", questions: ["clarity", "voice"] });
    expect(changed.pulses.map((pulse) => pulse.id)).toEqual(found.pulses.map((pulse) => pulse.id));
    const [before, after] = await Promise.all(
      ["before", "after"].map((phase) =>
        world.as(world.person(0)).call("pulse", { params: { id: pulseId(changed, phase) } }),
      ),
    );
    expect(before).toMatchObject({ aim: "One", questions: [{ id: "clarity" }, { id: "commit" }] });
    expect(after).toMatchObject({ aim: "Two", questions: [{ id: "clarity" }, { id: "voice" }] });
  });

  test("attaching the same check again changes nothing", async () => {
    const world = await at();
    const id = await world.record();
    const first = await world.put(id, { size: "quick" });
    expect(await world.put(id, { size: "quick" })).toEqual(first);
  });

  test("a facilitator is somebody of the meeting, and may reveal and write the line agreed on", async () => {
    const world = await at();
    const id = await world.record();
    await expect(world.put(id, { facilitatorId: randomUUID() })).rejects.toEqual(refused("bad-request"));
    const found = await world.put(id, { facilitatorId: world.person(2).id });
    const facilitator = world.as(world.person(2));
    const before = { params: { id: pulseId(found, "before") } };
    expect((await facilitator.call("pulse", before)).youMay.seal).toBe(true);
    expect((await world.as(world.person(1)).call("pulse", before)).youMay.seal).toBe(false);
    const line = { params: { id }, body: { text: "We ship on Friday." } };
    await expect(world.as(world.person(1)).call("putAgreed", line)).rejects.toEqual(refused("wrong-role"));
    await expect(facilitator.call("putAgreed", line), "not begun").rejects.toEqual(refused("bad-request"));
    world.clock.move(4 * hour);
    const agreed = await facilitator.call("putAgreed", line);
    expect(agreed.agreed).toEqual({
      text: "We ship on Friday.",
      by: "Person 3",
      at: world.clock.now().toISOString(),
      about: null,
    });
  });

  test("in a chat only those asked may read, unless set-up says otherwise", async () => {
    const world = await at("2026-12-28T08:30:00Z", 8, "chat");
    expect((await world.put(await world.record())).check?.readers).toBe("audience");
    expect((await world.put(await world.record(), { readers: "team" })).check?.readers).toBe("team");
  });

  test("any member asks now, once, of the team; a team one person smaller is too close within a day", async () => {
    const world = await at();
    const ask = (who: WorldPerson, questions: string[]) =>
      world.as(who).call("startAdhoc", { params: { teamId: world.teamId }, body: { questions } });
    const first = await ask(world.person(3), ["clarity"]);
    expect(first).toMatchObject({ phase: "adhoc", state: "open", title: "Quay", sealsAt: "2026-12-29T08:30:00.000Z" });
    expect(first.audience).toHaveLength(8);
    expect(first.facilitator?.name).toBe("Person 4");
    expect(first.youMay.seal).toBe(true);
    expect((await ask(world.person(3), ["clarity"])).id, "a request sent twice").toBe(first.id);
    const smaller = world.people.slice(0, 7).map((person) => ({ ...person, role: "member" as const }));
    await recordTeam(world.deps, world.scope, "Harbour", {
      id: world.teamId,
      name: "Quay",
      kind: "team",
      members: smaller,
    });
    await expect(ask(world.person(1), ["clarity", "voice"])).rejects.toEqual(refused("audience-too-close"));
    expect((await ask(world.person(1), ["voice"])).state).toBe("open");
    await expect(ask(world.person(7), ["piece"])).rejects.toEqual(refused("not-found"));
    const team = await world.as(world.person(0)).call("team", { params: { teamId: world.teamId } });
    expect(team.series).toEqual([]);
  });

  test("a team tells how many answers its organisation needs, which an ordinary meeting is then asked with", async () => {
    const world = await at();
    const told = async () =>
      (await world.as(world.person(1)).call("team", { params: { teamId: world.teamId } })).needed;
    expect(await told()).toBe(5);
    for (const needed of [3, 4] as const) {
      await world.deps.db.inTenant(world.scope, (tx) =>
        tx.updateTable("tenant").set({ minimum_k: needed }).where("tenant_id", "=", world.scope.tenantId).execute(),
      );
      expect(await told()).toBe(needed);
      expect((await world.put(await world.record())).check?.threshold).toBe(needed);
    }
  });

  test("planned questions open and close on their own", async () => {
    const world = await at("2026-12-27T08:00:00Z");
    const found = await world.put(await world.record());
    const states = async () =>
      (await world.as(world.person(0)).call("occurrence", { params: { id: found.id } })).pulses.map(
        ({ state }) => state,
      );
    expect(await states()).toEqual(["planned", "planned"]);
    world.clock.move(hour);
    await sweep(world.deps);
    expect(await states()).toEqual(["open", "planned"]);
    world.clock.move(24 * hour + 6 * minute);
    await sweep(world.deps);
    expect(await states()).toEqual(["sealed", "planned"]);
    expect(await openPulse(world.deps, world.scope, pulseId(found, "before"))).toBe("not-planned");
  });
});
