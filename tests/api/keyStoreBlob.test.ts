import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { blobKeyStore, makeSureItForgets } from "../../api/platform/keyStoreBlob.ts";
import { castBallot } from "../../api/privacy/ballots.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import { sealPulse } from "../../api/privacy/seal.ts";
import { sweep } from "../../api/privacy/sweep.ts";
import { blobServiceLabel, containerAt, startBlobService } from "../support/blobService.ts";
import {
  depsAround,
  embeddedDatabase,
  noon,
  planMeeting,
  planPulse,
  privateKeyOf,
  randomBlinded,
  signedBallot,
  standingClock,
} from "../support/pulseFixture.ts";

const name = `${"a".repeat(8)}-aaaa-aaaa-aaaa-${"a".repeat(12)}.${"b".repeat(8)}-bbbb-bbbb-bbbb-${"b".repeat(12)}.${"c".repeat(16)}`;
const key = Uint8Array.from({ length: 32 }, (_, index) => index + 1);

const service = await startBlobService();

describe.skipIf(service === null)(`box keys in a blob container on ${blobServiceLabel}`, () => {
  afterAll(() => service?.stop());
  const fresh = async () => {
    const container = await service?.container();
    if (container === undefined) throw new Error("no container");
    return { container, store: blobKeyStore(container) };
  };

  test("gives back what was put, lists it, and has nothing once it is removed", async () => {
    const { store } = await fresh();
    await store.put(name, key);
    expect(await store.get(name)).toEqual(key);
    const [listed] = await store.list();
    expect(listed?.name).toBe(name);
    expect(Math.abs(Date.now() - Number(listed?.since))).toBeLessThan(60_000);
    await store.remove(name);
    await store.remove(name);
    expect(await store.get(name)).toBeNull();
    expect(await store.list()).toEqual([]);
  });

  test("never writes over a key, and takes the same key again, as after a lost reply", async () => {
    const { store } = await fresh();
    await store.put(name, key);
    await store.put(name, key);
    await expect(store.put(name, new Uint8Array(32))).rejects.toThrow();
    expect(await store.get(name)).toEqual(key);
  });

  test("of two servers that put at once one wins, and both read its key", async () => {
    const { store, container } = await fresh();
    const keys = [1, 2].map((byte) => new Uint8Array(32).fill(byte));
    const puts = await Promise.allSettled(keys.map((one) => blobKeyStore(container).put(name, one)));
    expect(puts.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await store.get(name)).toEqual(keys[puts.findIndex(({ status }) => status === "fulfilled")]);
  });

  test("a container that is gone is an error with its cure, not a lost key", async () => {
    const { store, container } = await fresh();
    await container.delete();
    await expect(store.get(name)).rejects.toThrow("container of the box keys is missing");
  });

  test("other blobs are left alone, and no other name is taken", async () => {
    const { store, container } = await fresh();
    await container.getBlockBlobClient("note.txt").upload("hello", 5);
    expect(await store.list()).toEqual([]);
    await expect(store.get("note.txt")).rejects.toThrow(RangeError);
  });

  test("a pulse is answered and closed over it, and its key is gone; without its key an open one is withdrawn", async () => {
    const { store, container } = await fresh();
    const database = await embeddedDatabase();
    const deps = { ...depsAround(database.db, "", standingClock(noon)), keyStore: store };
    const meeting = await planMeeting(deps, { size: 7 });
    const pulseId = await planPulse(deps, meeting);
    await openPulse(deps, meeting.scope, pulseId);
    const signing = await privateKeyOf(deps, meeting.scope, pulseId);
    for (const person of meeting.people) {
      await signPaper(deps, meeting.scope, person, pulseId, randomBlinded());
      const ballot = signedBallot(signing, meeting.scope, pulseId);
      await castBallot(deps, meeting.scope, pulseId, ballot.ballotId, ballot.cast(1, { clarity: 4 }));
    }
    expect(await store.list()).toHaveLength(1);
    await sealPulse(deps, meeting.scope, pulseId, "early");
    expect(await store.list()).toEqual([]);

    const other = await planMeeting(deps, { size: 7 });
    await openPulse(deps, other.scope, await planPulse(deps, other));
    const [left] = await store.list();
    await container.deleteBlob(left?.name ?? "");
    expect(await sweep(deps)).toMatchObject({ voided: 1, failed: 0 });
    await database.close();
  });

  test("a container that forgets is taken", async () => {
    const { container } = await fresh();
    await makeSureItForgets(container);
    for await (const blob of container.listBlobsFlat()) throw new Error(`${blob.name} is left`);
  });
});

test("an account that keeps removed blobs is refused with its cure", async () => {
  // The emulator has neither versions nor soft delete; this answers as an account with soft delete does.
  const server = createServer((request, response) => {
    request.resume();
    const list = `<?xml version="1.0"?><EnumerationResults ServiceEndpoint="http://x/" ContainerName="keys"><Blobs><Blob>
      <Name>forgets-x</Name><Deleted>true</Deleted><Properties><Last-Modified>Mon, 28 Dec 2026 09:00:00 GMT</Last-Modified>
      <Etag>0x1</Etag><Content-Length>0</Content-Length><BlobType>BlockBlob</BlobType></Properties></Blob></Blobs><NextMarker/>
      </EnumerationResults>`;
    const status = { PUT: 201, DELETE: 202 }[request.method ?? ""] ?? 200;
    response.writeHead(status, { "content-type": "application/xml" }).end(status === 200 ? list : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/account/keys`;
  await expect(makeSureItForgets(containerAt(address))).rejects.toThrow("turn off versions and soft delete");
  await new Promise((resolve) => server.close(resolve));
});
