import type { Manifest } from "../../scripts/manifestShape.ts";
import type { PackageFiles } from "../../scripts/packageChecks.ts";

/** New values by path ("staticTabs.0.contentUrl"); `undefined` takes the entry away. */
export type Changes = Readonly<Record<string, unknown>>;

/**
 * A copy of the manifest with the changes made.
 * @throws RangeError when a path leads through something that is not there
 */
export function changed(manifest: Manifest, changes: Changes): object {
  const copy: object = structuredClone(manifest);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(".");
    const last = steps.pop() ?? path;
    let node = copy;
    for (const step of steps) {
      const next: unknown = Reflect.get(node, step);
      if (typeof next !== "object" || next === null) throw new RangeError(`the manifest has no ${path}`);
      node = next;
    }
    if (value === undefined) Reflect.deleteProperty(node, last);
    else Reflect.set(node, last, value);
  }
  return copy;
}

/** The same package around another manifest. */
export function withManifest(files: PackageFiles, manifest: object): PackageFiles {
  return { ...files, "manifest.json": new TextEncoder().encode(JSON.stringify(manifest)) };
}
