import { languageFaults, languageFiles } from "./manifestLanguages.ts";
import type { Fault, Manifest } from "./manifestShape.ts";
import { type Picture, readPng } from "./png.ts";

/** The files of a package by their names in it. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** What only the whole package shows: icons that are not what Teams asks for, files missing or left over, and languages that lack a text. */
export function packageFaults(manifest: Manifest, files: PackageFiles): readonly Fault[] {
  return [...fileFaults(manifest, files), ...languageFaults(manifest, files), ...iconFaults(manifest, files)];
}

/** Every file the manifest names, itself included: what a package must hold, and all it may hold. */
export function namedFiles(manifest: Manifest): readonly string[] {
  return [...new Set(["manifest.json", manifest.icons.color, manifest.icons.outline, ...languageFiles(manifest)])];
}

function* fileFaults(manifest: Manifest, files: PackageFiles): Generator<Fault> {
  const named = namedFiles(manifest);
  for (const file of named) {
    if (!(file in files)) yield { code: "file-missing", text: `the manifest names ${file}, which the package lacks` };
  }
  for (const file of Object.keys(files)) {
    if (!named.includes(file))
      yield { code: "file-left-over", text: `the package holds ${file}, which the manifest does not name` };
  }
}

const colorSize = 192;
const outlineSize = 32;

function* iconFaults(manifest: Manifest, files: PackageFiles): Generator<Fault> {
  const color = files[manifest.icons.color];
  const outline = files[manifest.icons.outline];
  if (color !== undefined) yield* colorIconFaults(color);
  if (outline !== undefined) yield* outlineIconFaults(outline);
}

/** The picture, or the fault of not being one. */
function opened(icon: string, file: Uint8Array, size: number): { picture?: Picture; faults: readonly Fault[] } {
  try {
    const picture = readPng(file);
    if (picture.width === size && picture.height === size) return { picture, faults: [] };
    const found = `${picture.width} x ${picture.height}`;
    return {
      picture,
      faults: [{ code: `${icon}-icon-size`, text: `the ${icon} icon is ${found}, not ${size} x ${size}` }],
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { faults: [{ code: `${icon}-icon-form`, text: `the ${icon} icon cannot be read: ${error.message}` }] };
  }
}

/** Teams rounds the corners of a full square itself, so a see-through one would show its own background there. */
function* colorIconFaults(file: Uint8Array): Generator<Fault> {
  const { picture, faults } = opened("color", file, colorSize);
  yield* faults;
  if (picture !== undefined && pixels(picture).some(([, , , alpha]) => alpha !== 255)) {
    yield { code: "color-icon-see-through", text: "the color icon must be filled to its edges" };
  }
}

function* outlineIconFaults(file: Uint8Array): Generator<Fault> {
  const { picture, faults } = opened("outline", file, outlineSize);
  yield* faults;
  if (picture === undefined) return;
  const seen = pixels(picture).filter(([, , , alpha]) => alpha > 0);
  if (seen.length === 0 || seen.length === picture.width * picture.height) {
    yield { code: "outline-icon-background", text: "the outline icon must be a drawing on a transparent background" };
  }
  if (seen.some(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)) {
    yield { code: "outline-icon-not-white", text: "the outline icon must be white only" };
  }
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

function pixels({ rgba }: Picture): readonly Pixel[] {
  const at = (index: number): number => rgba[index] ?? 0;
  return Array.from({ length: rgba.length / 4 }, (_, i) => [at(4 * i), at(4 * i + 1), at(4 * i + 2), at(4 * i + 3)]);
}

/**
 * Teams updates an installed app only when its version rises.
 * @param before the package that was published last
 */
export function* updateFaults(before: PackageFiles, now: PackageFiles): Generator<Fault> {
  const [old, next] = [manifestIn(before), manifestIn(now)];
  const same =
    Object.keys(before).length === Object.keys(now).length &&
    Object.entries(now).every(([name, bytes]) => Buffer.compare(before[name] ?? Buffer.alloc(0), bytes) === 0);
  if (old.id !== next.id) {
    yield { code: "other-app", text: `the published package is of app ${old.id}, this one is of ${next.id}` };
  }
  if (!same && next.version.localeCompare(old.version, "en", { numeric: true }) <= 0) {
    yield {
      code: "version-not-raised",
      text: `raise version in the manifest: ${old.version} is published, with other content`,
    };
  }
}

/** @throws RangeError when the package holds no manifest */
export function manifestIn(files: PackageFiles): Manifest {
  const file = files["manifest.json"];
  if (file === undefined) throw new RangeError("the package holds no manifest.json");
  return JSON.parse(new TextDecoder().decode(file)) as Manifest;
}
