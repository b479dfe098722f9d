import { inflateSync } from "node:zlib";

/** `rgba` holds width * height pixels, row by row from the top left, four bytes each, 0..255. */
export type Picture = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const bytesPerPixel = 4;

/**
 * Reads a PNG of 8-bit red, green, blue and alpha without interlacing, the only form Teams icons are built in here.
 * @throws RangeError for anything else. Source: PNG specification, third edition, sections 5, 9 and 11.
 */
export function readPng(file: Uint8Array): Picture {
  if (signature.some((byte, at) => file[at] !== byte)) throw new RangeError("this is not a PNG file");
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const form = [...file.subarray(24, 29)].join(" ");
  if (form !== "8 6 0 0 0") throw new RangeError(`the PNG must be 8-bit RGBA without interlacing (form is ${form})`);
  const data: Uint8Array[] = [];
  for (let at = 8; at < file.length; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (kind === "IDAT") data.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width, height, rgba: unfilter(inflateSync(Buffer.concat(data)), width, height) };
}

/** Each row starts with the filter it was written with, which says what to add back: left, up, both halved, or Paeth. */
function unfilter(rows: Uint8Array, width: number, height: number): Uint8Array {
  const stride = width * bytesPerPixel;
  if (rows.length !== (stride + 1) * height) throw new RangeError("the PNG holds fewer or more pixels than it says");
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= bytesPerPixel ? (out[at - bytesPerPixel] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= bytesPerPixel && y > 0 ? (out[at - stride - bytesPerPixel] ?? 0) : 0;
      out[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) throw new RangeError(`the PNG uses an unknown row filter (${filter})`);
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
