/** Long, because a chat is followed from the first day of the bot in it to the last. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CardFacts } from "../../api/bot/cards.ts";
import { pulseCard } from "../../api/bot/cards.ts";
import { cardFacts } from "../../api/features/conversation/card/reads.ts";
import { languages } from "../../src/locales/languages.ts";
import { serverWords } from "../../src/locales/serverWords.ts";
import { embeddedDatabase, hour, minute, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";
import { type Json, type Keys, meetingChat, type Place, publishKeys, site, type Teams, teamsAround } from "./teams.ts";

const start = new Date("2026-12-28T08:00:00Z");

describe("the bot among people", () => {
  let database: TestDatabase;
  let keys: Keys;
  const worlds: World[] = [];

  beforeAll(async () => {
    [database, keys] = [await embeddedDatabase(), await publishKeys()];
  });
  afterAll(async () => {
    for (const world of worlds) await world.close();
    await keys.close();
    await database.close();
  });

  const begin = async (size = 8) => {
    const world = await makeWorld(database, start, size);
    worlds.push(world);
    const teams = teamsAround(world, keys);
    const person = (place: number) => world.people[place] as WorldPerson;
    return { world, teams, person };
  };
  const inTenant = ({ deps, scope }: World) => ({
    conversations: () =>
      deps.db.inTenant(scope, (tx) => tx.selectFrom("conversation").selectAll().orderBy("conversation_id").execute()),
    reached: () => deps.db.inTenant(scope, (tx) => tx.selectFrom("bot_person").selectAll().execute()),
    roles: async (teamId: string) => {
      const rows = await deps.db.inTenant(scope, (tx) =>
        tx.selectFrom("team_member").select(["person_id", "role"]).where("team_id", "=", teamId).execute(),
      );
      return new Map(rows.map((row) => [row.person_id, row.role]));
    },
  });
  const install = async (teams: Teams, place: Place, people: readonly WorldPerson[], more: readonly Json[] = []) => {
    teams.members.set(place.id, [...people.map(teams.account), ...more]);
    const [first] = people as [WorldPerson];
    return teams.bring(teams.activity(place, first, { type: "installationUpdate", action: "add" }));
  };
  const say = async (teams: Teams, place: Place, from: WorldPerson, text: string, locale = "en-GB") => {
    const before = teams.sent.length;
    expect((await teams.bring(teams.activity(place, from, { type: "message", text, locale }))).status).toBe(200);
    const said = teams.sent.slice(before).filter(({ path }) => path.endsWith("/activities"));
    return said.map(({ body }) => body?.text as string);
  };
  const press = async (teams: Teams, place: Place, from: WorldPerson, verb: string, data: Json, trigger = "manual") => {
    const value = { action: { type: "Action.Execute", verb: `plumbline.${verb}`, data }, trigger };
    const { status, body } = await teams.bring(
      teams.activity(place, from, { type: "invoke", name: "adaptiveCard/action", value }),
    );
    expect([status, body?.statusCode]).toEqual([200, 200]);
    return body?.value as { body: Json[]; actions: Json[] };
  };

  test("who is in a chat is read page by page, without guests from elsewhere, and who added the bot looks after it", async () => {
    const { world, teams, person } = await begin(12);
    const chat = meetingChat();
    const outside: Json[] = [
      { id: "29:federated", aadObjectId: randomUUID(), tenantId: randomUUID(), name: "From elsewhere" },
      { id: "29:nobody", name: "Anonymous", userRole: "anonymous", tenantId: world.scope.tenantId },
      { id: "28:another-bot", name: "Another bot" },
    ];
    await install(teams, chat, world.people, outside);
    const { roles, reached, conversations } = inTenant(world);
    expect((await roles(chat.id)).size).toBe(12);
    expect(await roles(chat.id)).toEqual(
      new Map(world.people.map(({ id }, place) => [id, place === 0 ? "owner" : "member"])),
    );
    expect((await reached()).map((row) => row.bot_user_id).toSorted()).toEqual(
      world.people.map(({ id }) => `29:${id}`).toSorted(),
    );
    expect(await conversations()).toMatchObject([{ conversation_id: chat.id, kind: "chat", locale: "en-GB" }]);
    expect(teams.sent.filter(({ path }) => path.endsWith("/pagedMembers"))).toHaveLength(3);

    // Twice, and by somebody else: nobody new looks after it, nobody is there twice.
    await teams.bring(teams.activity(chat, person(5), { type: "installationUpdate", action: "add" }));
    expect((await roles(chat.id)).get(person(5).id)).toBe("member");
    expect(await conversations()).toHaveLength(1);
    // No word is said: whoever added it knows that it is there.
    expect(teams.sent.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  test("a team is known by its group, also where only the service can tell it", async () => {
    const { world, teams, person } = await begin();
    const group = randomUUID();
    const channel = {
      id: "19:general@thread.tacv2",
      type: "channel",
      team: { id: "19:general@thread.tacv2" },
    } as const;
    teams.groups.set(channel.id, { id: channel.id, name: "Harbour works", aadGroupId: group.toUpperCase() });
    await install(teams, channel, world.people);
    expect(await inTenant(world).conversations()).toMatchObject([{ team_id: group, kind: "team" }]);
    const { teams: mine } = await world.as(person(3)).call("teams", {});
    expect(mine).toContainEqual({ id: group, name: "Harbour works", kind: "team", role: "member" });
  });

  test("who comes and goes is followed; a roster that is not told whole changes nobody", async () => {
    const { world, teams, person } = await begin();
    const chat = meetingChat();
    await install(teams, chat, world.people.slice(0, 7));
    const { roles } = inTenant(world);
    const moved = teams.activity(chat, person(0), { type: "conversationUpdate", membersAdded: [{ id: "29:x" }] });
    teams.faults.push(
      { status: 200, body: { members: [teams.account(person(0))], continuationToken: "1" } },
      { status: 503 },
    );
    await teams.bring(moved);
    expect((await roles(chat.id)).size).toBe(7);
    teams.members.set(chat.id, world.people.slice(1).map(teams.account));
    await teams.bring(moved);
    expect([...(await roles(chat.id)).keys()].toSorted()).toEqual(
      world.people
        .slice(1)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test("a meeting nobody knew is written down from its start, with the people of its chat", async () => {
    const { world, teams, person } = await begin();
    const chat = meetingChat();
    await install(teams, chat, world.people);
    teams.meetings.set(chat.meeting ?? "", {
      id: chat.meeting,
      details: {
        title: "Harbour review",
        joinUrl: "https://teams.microsoft.com/meet/123?p=abc",
        scheduledStartTime: "2026-12-28T10:00:00Z",
        scheduledEndTime: "2026-12-28T10:30:00Z",
      },
      organizer: { ...teams.account(person(2)) },
    });
    world.clock.move(2 * hour);
    const name = "application/vnd.microsoft.meetingStart";
    const event = { type: "event", name, value: { JoinUrl: "https://teams.microsoft.com/meet/123?p=abc" } };
    for (let again = 0; again < 3; again++) await teams.bring(teams.activity(chat, person(0), event));
    const { occurrences } = await world.as(person(4)).call("occurrences", { params: { teamId: chat.id } });
    expect(occurrences).toMatchObject([{ title: "Harbour review", start: "2026-12-28T10:00:00.000Z" }]);
    const meeting = await world.as(person(2)).call("occurrence", { params: { id: occurrences[0]?.id ?? "" } });
    expect(meeting).toMatchObject({ youMay: { attach: true } });
  });

  test("a meeting that was not planned, or of which the service tells nothing, is none", async () => {
    const { world, teams, person } = await begin();
    const chat = meetingChat();
    await install(teams, chat, world.people);
    const event = { type: "event", name: "application/vnd.microsoft.meetingStart", value: {} };
    expect((await teams.bring(teams.activity(chat, person(0), event))).status).toBe(200);
    teams.meetings.set(chat.meeting ?? "", { details: { title: "Call", type: "GroupCall" } });
    await teams.bring(teams.activity(chat, person(0), event));
    const { occurrences } = await world.as(person(0)).call("occurrences", { params: { teamId: chat.id } });
    expect(occurrences).toEqual([]);
    expect(world.lines.filter((line) => line.includes("bot-meeting-unknown"))).toHaveLength(2);
  });

  const askOpenly = async (world: World, teamId: string, questions = ["clarity", "help"]) => {
    const pulse = await world.as(world.people[0] as WorldPerson).call("startAdhoc", {
      params: { teamId },
      body: { questions, mode: "open" },
    });
    const facts = await cardFacts({ ...world.deps, pages: { site, teamsAppId: null } }, world.scope, pulse.id, "en");
    return { pulse, facts: facts as CardFacts };
  };
  const titles = (card: { actions: Json[] }) => card.actions.map(({ title }) => title);
  const textsOf = (card: unknown) => JSON.stringify(card);

  test("in the open three people answer on the card; a second press replaces the first, and nobody sees anybody's", async () => {
    const { world, teams, person } = await begin(3);
    const chat = meetingChat();
    await install(teams, chat, world.people);
    const { pulse, facts } = await askOpenly(world, chat.id);
    const { card, summary } = pulseCard(facts, "en");
    expect(summary).toBe(`${pulse.title}: 2 questions`);
    expect(card.actions).toHaveLength(6);
    const answer = (from: number, questionId: string, value: unknown, given: Json = {}) =>
      press(teams, chat, person(from), "answer", { pulseId: pulse.id, questionId, value, given });
    const both = (from: number, clarity: number) => answer(from, "help", 2, { clarity });

    const next = await answer(1, "clarity", 4);
    expect(textsOf(next)).toContain("Question 2 of 2");
    const [{ data }] = next.actions as [{ data: Json }];
    const done = await press(teams, chat, person(1), "answer", { ...data, value: 2 });
    expect(textsOf(done)).toContain("Your answer is in.");
    expect(titles(done)).toEqual(["Change my answers", "Open in Plumbline"]);
    // The second press counts instead of the first, whatever a card carries about who pressed.
    await both(1, 1);
    await press(teams, chat, person(2), "answer", {
      ...{ pulseId: pulse.id, questionId: "help", value: 5, given: { clarity: 5, help: 1, nothing: 3 } },
      ...{ personId: person(1).id, from: person(1).id, aadObjectId: person(1).id },
    });
    // Who has given the first of two answers has sent nothing yet, so it is not over for them.
    await answer(0, "clarity", "3");
    const view = await press(teams, chat, person(0), "view", { pulseId: pulse.id }, "automatic");
    expect(textsOf(view)).toContain("Question 1 of 2");
    const everybodys = JSON.stringify(pulseCard(facts, "en").card.body.slice(1));
    for (const { name } of world.people) expect(everybodys + JSON.stringify(view.body.slice(1))).not.toContain(name);
    expect((await world.as(person(0)).call("pulse", { params: { id: pulse.id } })).yours).toBe("none");
    await both(0, 3);
    const seen = await press(teams, chat, person(0), "view", { pulseId: pulse.id }, "automatic");
    expect(textsOf(seen)).toContain("Your answer is in.");
    const result = await world.as(person(0)).call("seal", { params: { id: pulse.id }, body: {} });
    expect(result.questions.find(({ id }) => id === "clarity")).toMatchObject({ n: 3, counts: [1, 0, 1, 0, 1] });
    const hands = new Map(result.hands?.map((hand) => [hand.person.id, hand.answers.clarity]));
    expect(hands).toEqual(
      new Map([
        [person(0).id, 3],
        [person(1).id, 1],
        [person(2).id, 5],
      ]),
    );

    // Closed: the card says so and leads to the result, with no number in it.
    const closed = await cardFacts({ ...world.deps, pages: { site, teamsAppId: null } }, world.scope, pulse.id, "en");
    expect(closed?.state).toBe("closed");
    const shown = pulseCard(closed as CardFacts, "en").card;
    expect(textsOf(shown.body.slice(1))).not.toMatch(/\d/);
    expect(textsOf(await both(1, 2))).toContain("The questions are closed.");
  });

  test("somebody can go through all questions again, and two presses at once leave one whole answer", async () => {
    const { world, teams, person } = await begin(3);
    const chat = meetingChat();
    await install(teams, chat, world.people);
    const { pulse } = await askOpenly(world, chat.id);
    const both = (value: number) =>
      press(teams, chat, person(1), "answer", {
        pulseId: pulse.id,
        questionId: "help",
        value,
        given: { clarity: value },
      });
    await Promise.all([both(4), both(2), both(1)]);
    expect(textsOf(await press(teams, chat, person(1), "view", { pulseId: pulse.id }))).toContain("Your answer is in.");
    const again = await press(teams, chat, person(1), "view", { pulseId: pulse.id, at: 0 });
    expect(textsOf(again)).toContain("Question 1 of 2");
    await both(5);
    await both(5);
    for (const who of [0, 2])
      await press(teams, chat, person(who), "answer", { pulseId: pulse.id, questionId: "help", value: 1 });
    const { hands } = await world.as(person(0)).call("seal", { params: { id: pulse.id }, body: {} });
    expect(hands?.find((hand) => hand.person.id === person(1).id)?.answers).toEqual({ clarity: 5, help: 5 });
  });

  test("who was not asked, a stranger and an answer that does not fit are told so and change nothing", async () => {
    const { world, teams, person } = await begin(4);
    const chat = meetingChat();
    await install(teams, chat, world.people.slice(0, 3));
    const { pulse } = await askOpenly(world, chat.id);
    const data = { pulseId: pulse.id, questionId: "help", value: 4 };
    expect(textsOf(await press(teams, chat, person(3), "answer", data))).toContain("Nothing is asked here now.");
    const nobody = { ...person(1), id: "not-an-account" };
    expect(textsOf(await press(teams, chat, nobody, "answer", data))).toContain("does not know you");
    for (const value of [6, 0, "four", null, {}, "cant say"])
      expect(textsOf(await press(teams, chat, person(1), "answer", { ...data, value }))).toContain("was not saved");
    expect(
      textsOf(await press(teams, chat, person(1), "answer", { ...data, questionId: "nothing-like-it" })),
    ).toContain("not saved");
    expect(textsOf(await press(teams, chat, person(1), "answer", { ...data, pulseId: randomUUID() }))).toContain(
      "Nothing is asked",
    );
    expect((await world.as(person(1)).call("pulse", { params: { id: pulse.id } })).yours).toBe("none");
  });

  test("in private the card holds no answer button, and a press that pretends to be one is not taken", async () => {
    const { world, teams, person } = await begin();
    const pulse = await world.as(person(0)).call("startAdhoc", {
      params: { teamId: world.teamId },
      body: { questions: ["clarity"], mode: "private" },
    });
    const facts = await cardFacts({ ...world.deps, pages: { site, teamsAppId: null } }, world.scope, pulse.id, "en");
    const { card } = pulseCard(facts as CardFacts, "en");
    expect(card.actions?.map(({ type }) => type)).toEqual(["Action.Submit", "Action.OpenUrl"]);
    expect(textsOf(card)).toContain("Stored without your name, shown only if 5 answer.");
    const chat = meetingChat();
    const data = { pulseId: pulse.id, questionId: "clarity", value: 4 };
    expect(textsOf(await press(teams, chat, person(1), "answer", data))).toContain("was not saved");
    expect((await world.as(person(1)).call("pulse", { params: { id: pulse.id } })).yours).toBe("none");

    // Its button opens our own page, where the person signs in by themselves.
    const [{ data: carried } = {}] = card.actions ?? [];
    const { body } = await teams.bring(
      teams.activity(chat, person(1), { type: "invoke", name: "task/fetch", value: { data: carried } }),
    );
    const url = `${site}/dialog.html?occurrence=${pulse.occurrenceId}`;
    expect(body).toMatchObject({ task: { type: "continue", value: { url, fallbackUrl: url } } });
  });

  test("mark-up in a title is text on every card", async () => {
    const { world } = await begin();
    const subject = "[Click](https://evil.example) **now** {{DATE(2026-12-28T10:00:00Z, SHORT)}} <at>all</at>";
    const id = await world.record({ subject });
    await world
      .as(world.people[0] as WorldPerson)
      .call("putCheck", { params: { id }, body: { questions: ["clarity"] } });
    const { pulses } = await world.as(world.people[0] as WorldPerson).call("occurrence", { params: { id } });
    const deps = { ...world.deps, pages: { site, teamsAppId: "7d4f6a52-8c1e-4f3b-9a6d-2f1b0c9e5a71" } };
    const facts = await cardFacts(deps, world.scope, pulses[0]?.id ?? "", "en");
    const { card } = pulseCard(facts as CardFacts, "en");
    for (const part of card.body.filter(({ type }) => type === "TextBlock"))
      expect(textsOf(part)).not.toContain("evil");
    expect(card.body[0]).toMatchObject({ type: "RichTextBlock", inlines: [{ text: subject }] });
  });

  test("commands are known in every language and answered in the person's", async () => {
    const { world, teams, person } = await begin();
    const own: Place = { id: "a:own-chat", type: "personal" };
    for (const language of languages.filter((one) => one !== "en-xa")) {
      const { cards } = serverWords(language);
      const [helped] = await say(teams, own, person(1), cards["command-help"], language);
      expect(helped).toContain(cards["command-stop"]);
      expect(await say(teams, own, person(1), cards["command-check"], language)).toEqual([cards["nothing-asked"]]);
    }
    const french = serverWords("fr").cards;
    const [stopped] = await say(teams, own, person(1), serverWords("ja").cards["command-stop"], "fr-CA");
    expect(stopped).toBe(`${french.stopped} ${french["start-again"]}`);
    expect(await world.as(person(1)).call("reminders", {})).toMatchObject({ stopped: true });
    const [paused] = await say(teams, own, person(2), "<at>Plumbline</at> pause", "en-GB");
    expect(paused).toContain("Paused. Plumbline writes to you again on 4 January 2027.");
    expect(await world.as(person(2)).call("reminders", {})).toMatchObject({ pausedUntil: "2027-01-04T00:00:00.000Z" });
    expect((await inTenant(world).reached()).find((row) => row.person_id === person(1).id)).toMatchObject({
      conversation_id: own.id,
      locale: "fr-CA",
    });
  });

  test("check lists what is asked in a chat, and to oneself only what one is asked", async () => {
    const { world, teams, person } = await begin(4);
    const chat = meetingChat();
    await install(teams, chat, world.people.slice(0, 3));
    const { pulse } = await askOpenly(world, chat.id);
    const line = `${pulse.title}: 2 questions\n${site}/plain-link.html?occurrence=${pulse.occurrenceId}`;
    expect(await say(teams, chat, person(0), "<at>Plumbline</at> check")).toEqual([line]);
    expect(await say(teams, { id: "a:1", type: "personal" }, person(1), "check")).toEqual([line]);
    expect(await say(teams, { id: "a:3", type: "personal" }, person(3), "check")).toEqual([
      "Nothing is asked here now.",
    ]);
  });

  test("a reminder in one's own chat says what is true when one looks at it: moved, over, called off", async () => {
    const { world, teams, person } = await begin();
    const own: Place = { id: "a:own", type: "personal" };
    const iCalUId = randomUUID();
    const held = (hour: string, change = {}) =>
      world.record({
        iCalUId,
        start: { dateTime: `2026-12-28T${hour}:00:00`, timeZone: "UTC" },
        end: { dateTime: `2026-12-28T${hour}:30:00`, timeZone: "UTC" },
        ...change,
      });
    const occurrenceId = await held("11");
    await world
      .as(person(0))
      .call("putCheck", { params: { id: occurrenceId }, body: { questions: ["clarity"], mode: "open", after: false } });
    const look = async (place = 1) =>
      textsOf(await press(teams, own, person(place), "reminder", { occurrenceId }, "automatic"));
    expect(await look()).toContain("2026-12-28T11:00:00Z");
    expect(await look()).toContain(`"userIds":["${teams.as(person(1)).id}"]`);
    await held("13");
    expect(await look()).toContain("2026-12-28T13:00:00Z");
    expect(await look()).not.toContain("2026-12-28T11:00:00Z");
    // The same whether one has answered or not.
    const before = await look();
    const { pulses } = await world.as(person(1)).call("occurrence", { params: { id: occurrenceId } });
    const id = pulses[0]?.id ?? "";
    await world.as(person(1)).call("putAnswers", { params: { id }, body: { revision: 1, answers: { clarity: 4 } } });
    expect(await look()).toBe(before);
    await held("13", { isCancelled: true });
    expect(await look()).toContain("This meeting is called off.");
    expect(await look()).not.toContain("plumbline.reminder");
    // It tells a stranger nothing, and what no card of ours carries is refused.
    const stranger = { id: randomUUID(), name: "Stranger" };
    const strange = await press(teams, own, stranger, "reminder", { occurrenceId });
    expect(textsOf(strange)).toContain("Nothing is asked here now.");
    expect(textsOf(strange)).not.toContain("Weekly product sync");
  });

  test("a press in a message to oneself pauses until the day chosen, stops a series, or everything", async () => {
    const { world, teams, person } = await begin();
    const own: Place = { id: "a:own", type: "personal" };
    const occurrenceId = await world.record();
    const wish = async (verb: string, more: Json = {}) =>
      textsOf(await press(teams, own, person(1), verb, { occurrenceId, ...more }));
    expect(await wish("pause", { until: "2027-02-01" })).toContain("again on 1 February 2027");
    expect(await wish("pause", { until: "2026-12-28" })).toContain("Choose a day after today");
    // When that day begins in Berlin, where the meeting is.
    expect(await world.as(person(1)).call("reminders", {})).toMatchObject({ pausedUntil: "2027-01-31T23:00:00.000Z" });
    expect(await wish("stop-series")).toContain("nothing more about this series");
    const { series } = await world.as(person(1)).call("reminders", {});
    expect(series.filter(({ muted }) => muted)).toHaveLength(1);
    expect(await wish("stop-all")).toContain("Plumbline writes nothing to you.");
    expect(await world.as(person(1)).call("reminders", {})).toMatchObject({ stopped: true });
    // Somebody who is not asked there hears not even what it is called, and nothing is written down.
    const stranger = { id: randomUUID(), name: "Stranger" };
    for (const verb of ["stop-series", "later", "stop-all"]) {
      const said = textsOf(
        await press(teams, { id: "a:stranger", type: "personal" }, stranger, verb, { occurrenceId }),
      );
      expect(said).not.toContain("Weekly product sync");
    }
    const muted = await database.asOwner((tx) => tx.selectFrom("muted_series").select("person_id").execute());
    expect(muted.map(({ person_id }) => person_id)).not.toContain(stranger.id);
    // Of nobody else.
    expect(await world.as(person(2)).call("reminders", {})).toMatchObject({ stopped: false, pausedUntil: null });
    world.clock.move(minute);
  });
});
