import { systemChance } from "../../api/platform/chance.ts";
import { type Box, boxOf } from "../../api/privacy/box.ts";
import { boxNameOf } from "../../api/privacy/openRow.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import type { Dump, DumpedRow } from "./dump.ts";

/** What an attacker holds: one dump, or several in their order, and what is in the key store by now. */
export type Evidence = {
  readonly dumps: readonly Dump[];
  readonly keys: ReadonlyMap<string, Uint8Array>;
  /** From a copy of the files: the transaction that first wrote a place. */
  readonly written?: ReadonlyMap<string, number>;
};

/** One person or one ballot, with everything about it that can be put into an order. */
export type Item = {
  /** The person's id, or the ballot's place. */
  readonly name: string;
  readonly orders: Readonly<Record<string, number | string>>;
  /** Everything readable about it, to look for what both sides have in common. */
  readonly texts: readonly string[];
};
/** A pulse as the attacker sees it: who was asked and, somewhere among them, whose ballots these are. */
export type Case = { readonly pulseId: string; readonly people: readonly Item[]; readonly ballots: readonly Item[] };

/** One paper or ballot as it stands in one dump, whichever way the tables are built. */
type Slip = {
  readonly place: string;
  readonly locked: string;
  readonly position: number;
  readonly chunk: number | undefined;
  readonly row: DumpedRow;
};

const text = (row: DumpedRow, column: string): string => String(row.values[column] ?? "");

/** Slips of one kind by pulse: entries of a map in one row per pulse, or rows of a table of their own. */
function slipsOf(dump: Dump, kind: "papers" | "ballots"): Map<string, Slip[]> {
  const slips = new Map<string, Slip[]>();
  const add = (pulseId: string, slip: Slip) => slips.set(pulseId, [...(slips.get(pulseId) ?? []), slip]);
  for (const row of dump.open_pulse ?? [])
    Object.entries((row.values[kind] ?? {}) as Record<string, string>).forEach(([place, locked], position) => {
      add(text(row, "pulse_id"), { place, locked, position, chunk: row.chunks[kind], row });
    });
  for (const row of dump[`planted_${kind}`] ?? [])
    add(text(row, "pulse_id"), {
      place: text(row, "place"),
      locked: text(row, "locked"),
      position: row.position,
      chunk: row.chunks.locked,
      row,
    });
  return slips;
}

/** Sorts everything the evidence holds by pulse. Pulses whose ballots are nowhere in it do not appear. */
export function casesOf({ dumps, keys, written }: Evidence): Case[] {
  // The last dump that still holds a pulse's slips shows their final state.
  const papers = dumps.map((dump) => slipsOf(dump, "papers"));
  const ballots = dumps.map((dump) => slipsOf(dump, "ballots"));
  const last = <T>(maps: readonly Map<string, T>[], id: string) => maps.findLast((map) => map.has(id))?.get(id);
  const pulseIds = new Set(ballots.flatMap((map) => [...map.keys()]));
  const boxes = boxesOf(dumps, keys);
  const audiences = Map.groupBy(dumps.at(-1)?.audience ?? [], (row) => text(row, "pulse_id"));
  const persons = new Map((dumps.at(-1)?.person ?? []).map((row) => [text(row, "person_id"), row]));

  return [...pulseIds].map((pulseId) => {
    const box = boxes.get(pulseId);
    const found = last(papers, pulseId) ?? [];
    const since = (maps: readonly Map<string, Slip[]>[], fits: (slip: Slip) => boolean) =>
      maps.findIndex((map) => map.get(pulseId)?.some(fits));
    const everybody = (audiences.get(pulseId) ?? []).map((asked): Item => {
      const id = text(asked, "person_id");
      const person = persons.get(id);
      const place = box?.placeOf(id);
      const paper = found.find((slip) => slip.place === place);
      const orders = { ...rowOrders("asked", asked), id, ...(person === undefined ? {} : rowOrders("person", person)) };
      if (paper === undefined) return { name: id, orders, texts: [id] };
      const hash = box?.unlock(paper.place, paper.locked) ?? "";
      return {
        name: id,
        orders: {
          ...orders,
          ...slipOrders(paper, written),
          hash,
          arrival: since(papers, (slip) => slip.place === place),
        },
        texts: [id, paper.place, paper.locked, hash],
      };
    });
    const cast = (last(ballots, pulseId) ?? []).map((slip): Item => {
      const sheet = box?.unlock(slip.place, slip.locked);
      const read =
        sheet === undefined
          ? {}
          : { sheet, sheetLength: sheet.length, revision: (JSON.parse(sheet) as { revision: number }).revision };
      return {
        name: slip.place,
        orders: {
          ...slipOrders(slip, written),
          ...read,
          arrival: since(ballots, (one) => one.place === slip.place),
          changed: since(ballots, (one) => one.locked === slip.locked),
        },
        texts: [slip.place, slip.locked, sheet ?? ""],
      };
    });
    // Whoever can read the places knows who has a paper, and looks among them only.
    const people = box === undefined ? everybody : everybody.filter((person) => person.orders.hash !== undefined);
    return { pulseId, people, ballots: cast };
  });
}

/** The same cases with nothing left but the order in the files, to see what a copy of them gives away by itself. */
export const byFilesAlone = ({ pulseId, people, ballots }: Case): Case => {
  const bare = ({ name, orders: { written } }: Item): Item => ({
    name,
    orders: written === undefined ? {} : { written },
    texts: [],
  });
  return { pulseId, people: people.map(bare), ballots: ballots.map(bare) };
};

const rowOrders = (name: string, row: DumpedRow) => ({
  [`${name}Position`]: row.position,
  [`${name}Xmin`]: row.xmin,
  [`${name}Ctid`]: row.ctid,
});

/** A locked text is nonce, ciphertext and tag. */
function slipOrders({ place, locked, position, chunk, row }: Slip, written: Evidence["written"]) {
  const bytes = Buffer.from(locked, "base64");
  const first = written?.get(place);
  return {
    ...(first === undefined ? {} : { written: first }),
    ...(chunk === undefined ? {} : { chunk }),
    position,
    place,
    nonce: bytes.subarray(0, 12).toString("hex"),
    cipher: bytes.subarray(12, 44).toString("hex"),
    tag: bytes.subarray(-16).toString("hex"),
    length: locked.length,
    xmin: row.xmin,
    ctid: row.ctid,
  };
}

function boxesOf(dumps: readonly Dump[], keys: ReadonlyMap<string, Uint8Array>): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const dump of dumps)
    for (const row of [...(dump.open_pulse ?? []), ...(dump.planted_open ?? [])]) {
      const pulseId = text(row, "pulse_id");
      const key = keys.get(boxNameOf(tenantScope(text(row, "tenant_id")), pulseId, text(row, "box_id")));
      if (key !== undefined) boxes.set(pulseId, boxOf(key, systemChance));
    }
  return boxes;
}
