import type { Place } from "./byteSearch.ts";

/** What one transaction wrote, as raw bytes; the number of a transaction tells which came first. */
export type Written = { readonly xid: number; readonly bytes: Buffer };

const pageBytes = 8192;
const isMagic = (value: number) => value >= 0xd100 && value <= 0xd1ff;

/**
 * The records of PostgreSQL's write-ahead log, oldest first, from whatever segment files a copy holds: pages are put in
 * order by the address inside them, because a used segment is renamed and only slowly written over. Those without a
 * transaction are left out. Layout: xlog_internal.h and xlogrecord.h of PostgreSQL.
 */
export function* recordsIn(files: readonly Place[]): Generator<Written> {
  for (const run of runsOf(pagesOf(files))) {
    const text = Buffer.concat(run.map(({ bytes, head }) => bytes.subarray(head)));
    // A record that began before the first page has lost its head: its rest is passed over.
    let at = aligned(run[0]?.rest ?? 0);
    while (at + 24 <= text.length) {
      const length = text.readUInt32LE(at);
      if (length < 24 || at + length > text.length) break;
      const xid = text.readUInt32LE(at + 4);
      if (xid !== 0) yield { xid, bytes: text.subarray(at + 24, at + length) };
      at = aligned(at + length);
    }
  }
}

type Page = { readonly address: bigint; readonly head: number; readonly rest: number; readonly bytes: Buffer };

function pagesOf(files: readonly Place[]): Page[] {
  const pages = new Map<bigint, Page>();
  for (const { bytes } of files.filter(({ name }) => /(^|[/\\])pg_wal[/\\][0-9A-F]{24}$/.test(name))) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + pageBytes <= file.length; at += pageBytes) {
      const page = file.subarray(at, at + pageBytes);
      const address = page.readBigUInt64LE(8);
      if (!isMagic(page.readUInt16LE(0)) || address % BigInt(pageBytes) !== 0n) continue;
      const head = (page.readUInt16LE(2) & 2) === 0 ? 24 : 40;
      pages.set(address, { address, head, rest: page.readUInt32LE(16), bytes: page });
    }
  }
  return [...pages.values()].toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

/** Pages that follow each other without a gap. */
function runsOf(pages: readonly Page[]): Page[][] {
  const runs: Page[][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run?.at(-1)?.address === page.address - BigInt(pageBytes)) run.push(page);
    else runs.push([page]);
  }
  return runs;
}

const aligned = (at: number) => (at + 7) & ~7;

/**
 * The rows in the files of tables, deleted ones too as long as nobody tidied up, each with the transaction that wrote it.
 * Layout: bufpage.h and htup_details.h of PostgreSQL.
 */
export function* rowsIn(files: readonly Place[]): Generator<Written> {
  for (const { bytes } of files.filter(({ name }) => /(^|[/\\])base[/\\]\d+[/\\]\d+(\.\d+)?$/.test(name))) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + pageBytes <= file.length; at += pageBytes) {
      const page = file.subarray(at, at + pageBytes);
      const [lower, special] = [page.readUInt16LE(12), page.readUInt16LE(16)];
      // A page with something at its end belongs to an index, whose rows name no transaction.
      if (special !== pageBytes || lower < 24 || lower > pageBytes) continue;
      for (let slot = 24; slot + 4 <= lower; slot += 4) {
        const item = page.readUInt32LE(slot);
        const [offset, length] = [item & 0x7fff, item >>> 17];
        if (length < 24 || offset + length > pageBytes) continue;
        yield { xid: page.readUInt32LE(offset), bytes: page.subarray(offset, offset + length) };
      }
    }
  }
}
