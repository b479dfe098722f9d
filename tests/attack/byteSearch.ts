import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Something that must be nowhere: its bytes, and a name for the report that does not repeat it. */
export type Secret = { readonly name: string; readonly bytes: Uint8Array };
export type Place = { readonly name: string; readonly bytes: Uint8Array };
export type Hit = { readonly secret: string; readonly form: string; readonly place: string };

type Needle = { readonly secret: string; readonly form: string; readonly bytes: Buffer };

const pieceBytes = 16;

/**
 * Where any of the secrets stands in any of the places: as it is, in hex of either case, in base64 and base64url at any
 * alignment; the beginning, the middle or the end of 16 bytes is enough.
 * @throws RangeError for a secret shorter than 12 bytes, which could be found by chance
 */
export function findBytes(secrets: readonly Secret[], places: readonly Place[]): Hit[] {
  const byStart = new Map<number, Needle[]>();
  const prefilter = new Uint8Array(1 << 24);
  for (const needle of secrets.flatMap(formsOf).flatMap(piecesOf)) {
    const start = needle.bytes.readUInt32BE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), needle]);
    prefilter[start >>> 8] = 1;
  }
  const hits = new Map<string, Hit>();
  for (const place of places) {
    const bytes = Buffer.from(place.bytes.buffer, place.bytes.byteOffset, place.bytes.byteLength);
    let three = 0;
    for (let at = 0; at + 4 <= bytes.length; at++) {
      three = at === 0 ? bytes.readUIntBE(0, 3) : ((three << 8) | (bytes[at + 2] as number)) & 0xffffff;
      if (prefilter[three] === 0) continue;
      for (const needle of byStart.get(bytes.readUInt32BE(at)) ?? [])
        if (bytes.subarray(at, at + needle.bytes.length).equals(needle.bytes)) {
          const hit = { secret: needle.secret, form: needle.form, place: place.name };
          hits.set(Object.values(hit).join("|"), hit);
        }
    }
  }
  return [...hits.values()];
}

function formsOf({ name, bytes }: Secret): Needle[] {
  if (bytes.length < 12) throw new RangeError(`${name} is too short to look for`);
  const raw = Buffer.from(bytes);
  const text = (form: string, found: string) => ({ secret: name, form, bytes: Buffer.from(found, "latin1") });
  const aligned = [0, 1, 2].flatMap((shift) => {
    // Characters that also depend on neighbouring bytes are cut off.
    const whole = Buffer.concat([Buffer.alloc(shift), raw])
      .toString("base64")
      .replace(/=+$/, "");
    const inner = whole.slice(shift === 0 ? 0 : shift + 1, whole.length - 1);
    return [text("base64", inner), text("base64url", inner.replaceAll("+", "-").replaceAll("/", "_"))];
  });
  const hex = raw.toString("hex");
  return [{ secret: name, form: "plain", bytes: raw }, text("hex", hex), text("HEX", hex.toUpperCase()), ...aligned];
}

function piecesOf(needle: Needle): Needle[] {
  const { length } = needle.bytes;
  if (length <= pieceBytes) return [needle];
  const starts = new Set([0, (length - pieceBytes) >> 1, length - pieceBytes]);
  return [...starts].map((at) => ({ ...needle, bytes: needle.bytes.subarray(at, at + pieceBytes) }));
}

/** Every file below the folder, whatever it is; what a running database deletes while we read is left out. */
export async function filesBelow(folder: string, below = ""): Promise<Place[]> {
  const entries = await unlessGone(readdir(join(folder, below), { withFileTypes: true }));
  const places: Place[] = [];
  for (const entry of entries ?? []) {
    const name = join(below, entry.name);
    if (entry.isDirectory()) places.push(...(await filesBelow(folder, name)));
    const bytes = entry.isFile() ? await unlessGone(readFile(join(folder, name))) : null;
    if (bytes !== null) places.push({ name, bytes });
  }
  return places;
}

const unlessGone = <T>(reading: Promise<T>): Promise<T | null> =>
  reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
