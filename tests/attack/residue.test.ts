/** Long, because private answers and answers in the open are looked for in the same files, with the same controls. */
import { randomInt, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, inject, test } from "vitest";
import type { Deps } from "../../api/platform/deps.ts";
import { endHands, handsOf, putHands } from "../../api/privacy/hands.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { boxNameOf } from "../../api/privacy/openRow.ts";
import { sealPulse, voidPulse } from "../../api/privacy/seal.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import type { Answers } from "../../src/contract/question.ts";
import {
  depsAround,
  embeddedDatabase,
  hour,
  keptOf,
  noon,
  openRowOf,
  planMeeting,
  planPulse,
  serverDatabase,
  standingClock,
  type TestDatabase,
  temporaryFolder,
} from "../support/pulseFixture.ts";
import { filesBelow, findBytes, type Place, type Secret } from "./byteSearch.ts";
import { type Dump, dumpOf, textOf } from "./dump.ts";
import { answer, openVoting, type Voting } from "./votes.ts";

/** How a database is read as a pile of files: everything on disk, write-ahead log and server log included. */
type Disk = {
  readonly name: string;
  readonly open: (folder: string) => Promise<TestDatabase>;
  readonly files: (database: TestDatabase, folder: string) => Promise<Place[]>;
};

const disks: readonly Disk[] = [
  {
    name: "PGlite",
    open: (folder) => embeddedDatabase(join(folder, "data")),
    files: async (database, folder) => {
      await database.close();
      return filesBelow(join(folder, "data"));
    },
  },
  ...inject("postgresLegs")
    .slice(0, 1)
    .flatMap(({ label, adminUrl, dataFolder, logFile }): Disk[] =>
      // The files of somebody else's server are out of reach.
      dataFolder === null || logFile === null
        ? []
        : [
            {
              name: label,
              open: () => serverDatabase(adminUrl),
              files: async (database) => {
                await database.asOwner((tx) => sql`select pg_switch_wal()`.execute(tx));
                await database.asOwner((tx) => sql`checkpoint`.execute(tx));
                const log = { name: "server.log", bytes: await readFile(logFile) };
                return [...(await filesBelow(dataFolder)), log];
              },
            },
          ],
    ),
];

describe.each(disks.map((disk) => [disk.name, disk] as const))("what is left on disk of %s", (_, disk) => {
  const cleanUp: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const step of cleanUp.toReversed()) await step();
  });

  test("after a close, a withheld close and a withdrawal no secret of a ballot is found in any form", async () => {
    const folder = await temporaryFolder();
    cleanUp.push(folder.remove);
    const database = await disk.open(folder.path);
    cleanUp.push(() => database.close());
    const clock = standingClock(noon);
    const lines: string[] = [];
    const deps = depsAround(database.db, join(folder.path, "keys"), clock, lines);

    const questions = ["clarity", "text", "change"];
    const secrets: Secret[] = [];
    const remember = (name: string, bytes: Uint8Array | string) =>
      secrets.push({ name, bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes });
    const shownTexts: string[] = [];
    const vote = async (voting: Voting, count: number, sheetOf: (index: number) => Answers) => {
      for (const [index, person] of voting.voters.slice(0, count).entries())
        await remembered(deps, voting, person, sheetOf(index), remember);
    };
    // Unlike any other at its beginning, in its middle and at its end, because each alone counts as found.
    const sentence = (what: string) => `${randomUUID()} ${what} ${randomUUID()} ${randomUUID()}`;

    // Released: "text" has answers enough and may be read by all; "change" has one too few.
    const released = await openVoting(deps, 8, { questions });
    await vote(released, 6, (index) => {
      const [text, change] = [sentence("shown"), sentence("too few")];
      shownTexts.push(text);
      if (index >= 4) return { clarity: 3, text };
      remember(`sentence ${index} of a question with too few`, change);
      return { clarity: 3, text, change };
    });
    // Withheld as a whole, and withdrawn: no sentence may stay.
    const [withheld, withdrawn, lost] = [
      await openVoting(deps, 8, { questions }),
      await openVoting(deps, 8, { questions }),
      await openVoting(deps, 8, { questions }),
    ];
    for (const [name, voting, count] of [
      ["withheld", withheld, 4],
      ["withdrawn", withdrawn, 6],
      ["lost", lost, 6],
    ] as const)
      await vote(voting, count, (index) => {
        const text = sentence(name);
        remember(`sentence ${index} of the ${name} pulse`, text);
        return { clarity: 1, text };
      });
    for (const [name, voting] of Object.entries({ released, withheld, withdrawn, lost }))
      rememberKeys(name, voting, remember);
    const cipherLeft = Object.values((await openRowOf(deps, released.scope, released.pulseId))?.ballots ?? {})[0] ?? "";
    const backup = await dumpOf(database);

    await sealPulse(deps, released.scope, released.pulseId, "early");
    await voidPulse(deps, withdrawn.scope, withdrawn.pulseId, "unseen");
    for (const { name } of await deps.keyStore.list())
      if (name.includes(lost.pulseId)) await deps.keyStore.remove(name);
    clock.move(hour);
    // A server that starts now remembers no key.
    await sweep({ ...deps });
    const states = await Promise.all(
      [released, withheld, withdrawn, lost].map(async ({ scope, pulseId }) => {
        const { pulse } = await keptOf(deps, scope, pulseId);
        return [pulse.state, pulse.released];
      }),
    );
    expect(states).toEqual([
      ["sealed", true],
      ["sealed", false],
      ["void", null],
      ["void", null],
    ]);

    // What the search must find, in the very places where the secrets would be.
    const marker = Buffer.from(`marker ${randomUUID()}`);
    await database.asOwner(async (tx) => {
      await sql`create table planted_marker (a text, b text, c bytea)`.execute(tx);
      await sql`insert into planted_marker values (${marker.toString("base64url")}, ${marker.toString("hex")}, ${marker})`.execute(
        tx,
      );
      await sql`drop table planted_marker`.execute(tx);
    });
    const after = await dumpOf(database);
    const places = [
      ...(await disk.files(database, folder.path)),
      ...(await filesBelow(join(folder.path, "keys"))),
      ...dumps({ backup, after }),
      { name: "log of the product", bytes: Buffer.from(lines.join("\n")) },
    ];
    const total = places.reduce((sum, place) => sum + place.bytes.byteLength, 0);

    const controls = findBytes(
      [
        { name: "marker", bytes: marker },
        { name: "locked sheet", bytes: Buffer.from(cipherLeft) },
        { name: "shown sentence", bytes: Buffer.from(shownTexts[0] ?? "") },
      ],
      places,
    );
    const found = (secret: string) => controls.filter((hit) => hit.secret === secret).map((hit) => hit.form);
    // The marker's table is dropped again, its rows are not wiped: just so would a ballot's traces stay.
    expect(found("marker")).toEqual(expect.arrayContaining(["plain", "hex", "base64url"]));
    // Deleted rows are still there, under a key that is not.
    expect(controls.some((hit) => hit.secret === "locked sheet" && /wal|base\//.test(hit.place))).toBe(true);
    expect(found("shown sentence")).toContain("plain");

    expect(findBytes(secrets, places)).toEqual([]);
    console.log(
      `residue on ${disk.name}: ${secrets.length} secrets in no form in ${places.length} files, ${Math.round(total / 1e6)} MB`,
    );
  });
});

describe.each(disks.map((disk) => [disk.name, disk] as const))("names beside answers in the open, on %s", (_, disk) => {
  const cleanUp: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const step of cleanUp.toReversed()) await step();
  });

  test("are in no file, no backup and no log, neither while they are shown nor once that has ended", async () => {
    const folder = await temporaryFolder();
    cleanUp.push(folder.remove);
    const database = await disk.open(folder.path);
    cleanUp.push(() => database.close());
    const clock = standingClock(noon);
    const lines: string[] = [];
    const deps = depsAround(database.db, join(folder.path, "keys"), clock, lines);
    const secrets: Secret[] = [];

    // A sheet says who and what beside its revision. A revision like no other gives it away wherever it lies unlocked.
    const revisionFrom = (base: number) => base + randomInt(1e14);
    const inTheOpen = async (ended: string) => {
      const meeting = await planMeeting(deps, { size: 3 });
      const { scope, people } = meeting;
      const pulseId = await planPulse(deps, meeting, { mode: "open", questions: ["clarity"] });
      await openPulse(deps, scope, pulseId);
      for (const [place, personId] of people.entries()) {
        // A change leaves the earlier sheet behind in the files.
        const [first, later] = [revisionFrom(1e15), revisionFrom(2e15)];
        await putHands(deps, scope, personId, pulseId, { revision: first, answers: { clarity: 1 + place } });
        await putHands(deps, scope, personId, pulseId, { revision: later, answers: { clarity: 2 + place } });
        for (const revision of [first, later])
          secrets.push({ name: `a sheet, ${ended}`, bytes: Buffer.from(String(revision)) });
      }
      const row = await openRowOf(deps, scope, pulseId);
      const boxKey = await deps.keyStore.get(boxNameOf(scope, pulseId, row?.box_id ?? ""));
      if (boxKey === null) throw new Error("an open pulse without its key");
      secrets.push({ name: `box key, ${ended}`, bytes: boxKey });
      return { scope, pulseId, people, locked: Object.values(row?.ballots ?? {})[0] ?? "" };
    };
    const [ended, expired, unseen] = [
      await inTheOpen("ended by the facilitator"),
      await inTheOpen("ended by time"),
      await inTheOpen("closed unseen"),
    ];
    const whileOpen = await dumpOf(database);
    await voidPulse(deps, unseen.scope, unseen.pulseId, "unseen");
    for (const { scope, pulseId, people } of [ended, expired]) {
      await sealPulse(deps, scope, pulseId, "early");
      const shown = await handsOf(deps, scope, pulseId);
      expect(shown?.map(({ person }) => person.id).toSorted(), "whoever was asked sees them").toEqual(
        people.toSorted(),
      );
    }
    const whileShown = await dumpOf(database);
    await endHands(deps, ended.scope, ended.pulseId);
    clock.move(hour / 2);
    await sweep({ ...deps });

    for (const { scope, pulseId } of [ended, expired, unseen]) {
      expect(await handsOf(deps, scope, pulseId)).toBeNull();
      expect(await openRowOf(deps, scope, pulseId)).toBeUndefined();
    }
    expect(await deps.keyStore.list()).toEqual([]);
    const { questions } = await keptOf(deps, ended.scope, ended.pulseId);
    expect(questions.map((row) => row.counts)).toEqual([[0, 1, 1, 1, 0]]);

    const places = [
      ...dumps({ whileOpen, whileShown, after: await dumpOf(database) }),
      ...(await disk.files(database, folder.path)),
      ...(await filesBelow(join(folder.path, "keys"))),
      { name: "log of the product", bytes: Buffer.from(lines.join("\n")) },
    ];
    const controls = findBytes([{ name: "locked sheet", bytes: Buffer.from(ended.locked) }], places);
    expect(controls.map(({ place }) => place)).toEqual(expect.arrayContaining(["dump whileOpen", "dump whileShown"]));
    expect(
      controls.some(({ place }) => /wal|base\//.test(place)),
      "the sheets are there, locked",
    ).toBe(true);
    expect(findBytes(secrets, places)).toEqual([]);
  });
});

const dumps = (named: Record<string, Dump>): Place[] =>
  Object.entries(named).map(([name, dump]) => ({ name: `dump ${name}`, bytes: textOf(dump) }));

async function remembered(
  deps: Deps,
  voting: Voting,
  person: string,
  answers: Answers,
  remember: (name: string, bytes: Uint8Array | string) => void,
): Promise<void> {
  const { ballot, blinded } = await answer(deps, voting, person, answers);
  remember("ballot id as text", ballot.ballotId);
  remember("ballot id", Buffer.from(ballot.ballotId, "hex"));
  remember("message", ballot.message.subarray(0, 32));
  remember("message, random end", ballot.message.subarray(-32));
  remember("signature", ballot.signature);
  remember("blinded bytes", blinded);
}

/** The private key as PKCS8, its primes and exponents, and the box key. */
function rememberKeys(name: string, voting: Voting, remember: (name: string, bytes: Uint8Array | string) => void) {
  const der = voting.privateKey.export({ type: "pkcs8", format: "der" });
  // The first bytes of every PKCS8 key are alike, and the public modulus may stay.
  const { d = "", p = "", q = "", dp = "", dq = "", qi = "" } = voting.privateKey.export({ format: "jwk" });
  for (const [part, value] of Object.entries({ d, p, q, dp, dq, qi }))
    remember(`${part} of the ${name} pulse`, Buffer.from(value, "base64url"));
  remember(`second half of the PKCS8 of the ${name} pulse`, der.subarray(der.length >> 1));
  remember(`box key of the ${name} pulse`, voting.boxKey);
}
