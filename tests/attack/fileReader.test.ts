import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { readFiles } from "./fileReader.ts";

const place = () => randomBytes(32).toString("base64url");

/** A map of places to short values, the way jsonb writes it. */
function mapOf(places: readonly string[]): Buffer {
  const head = Buffer.alloc(4 + 8 * places.length);
  head.writeUInt32LE(0x2000_0000 + places.length, 0);
  for (const index of places.keys()) head.writeUInt32LE(index === 0 ? 0x8000_002b : 0x2b, 4 + 4 * index);
  return Buffer.concat([head, Buffer.from(places.join("")), Buffer.from("AAAA".repeat(places.length))]);
}

/** The text column of a row that is followed by a number. */
const rowOf = (one: string) => Buffer.concat([Buffer.from([1, 2, 3, 0x59]), Buffer.from(one), Buffer.from([0, 7])]);

function recordOf(xid: number, content: Buffer): Buffer {
  const record = Buffer.alloc((24 + content.length + 7) & ~7);
  record.writeUInt32LE(24 + content.length, 0);
  record.writeUInt32LE(xid, 4);
  content.copy(record, 24);
  return record;
}

/** A log of these records from the address on, cut into files of `pagesEach` pages whose names say nothing. */
function logOf(records: readonly Buffer[], address: number, pagesEach: number) {
  const text = Buffer.concat(records);
  const pages: Buffer[] = [];
  for (let at = 0; at < text.length; ) {
    const head = pages.length === 0 ? 40 : 24;
    const page = Buffer.alloc(8192);
    page.writeUInt16LE(0xd118, 0);
    page.writeUInt16LE(head === 40 ? 2 : 0, 2);
    page.writeBigUInt64LE(BigInt(address + 8192 * pages.length), 8);
    at += text.copy(page, head, at);
    pages.push(page);
  }
  return Array.from({ length: Math.ceil(pages.length / pagesEach) }, (_, index) => ({
    name: `pg_wal/${randomBytes(12).toString("hex").toUpperCase()}`,
    bytes: Buffer.concat(pages.slice(index * pagesEach, (index + 1) * pagesEach)),
  }));
}

test("places in the log have the order in which they were first written, across pages and renamed files", () => {
  const [a, b, c] = [place(), place(), place()];
  const noise = recordOf(4, randomBytes(20_000));
  const records = [recordOf(5, mapOf([b])), noise, recordOf(6, mapOf([b, a])), noise, recordOf(9, mapOf([b, c, a]))];
  const { written, states } = readFiles(logOf(records, 16 * 8192, 2).toReversed(), "maps");
  expect([...written].toSorted(([, x], [, y]) => x - y)).toEqual([
    [b, 5],
    [a, 6],
    [c, 9],
  ]);
  expect(states).toBe(3);
});

test("a deleted state that still stands in a table's file counts, an index does not", () => {
  const one = place();
  const page = Buffer.alloc(8192);
  const row = Buffer.concat([Buffer.alloc(24), mapOf([one])]);
  row.writeUInt32LE(77, 0);
  page.writeUInt16LE(28, 12);
  page.writeUInt16LE(8192, 16);
  page.writeUInt32LE(8000 - row.length + (1 << 15) + row.length * 2 ** 17, 24);
  row.copy(page, 8000 - row.length);
  expect(readFiles([{ name: "base/5/16384", bytes: page }], "maps").written).toEqual(new Map([[one, 77]]));
  page.writeUInt16LE(8176, 16);
  expect(readFiles([{ name: "base/5/16385", bytes: page }], "maps").written.size).toBe(0);
});

test("a row of its own is told from a map, and what is neither is nothing", () => {
  const [inMap, inRow] = [place(), place()];
  const files = logOf([recordOf(3, mapOf([inMap])), recordOf(4, rowOf(inRow)), recordOf(5, randomBytes(99))], 0, 8);
  expect(readFiles(files, "maps").written).toEqual(new Map([[inMap, 3]]));
  expect(readFiles(files, "rows").written.get(inRow)).toBe(4);
  expect(readFiles(files, "rows").written.has(inMap)).toBe(false);
  expect(readFiles([], "maps").states).toBe(0);
});
