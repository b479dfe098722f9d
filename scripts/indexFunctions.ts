/**
 * `node scripts/indexFunctions.ts FOLDER`: loads a built function app as the host of Azure Functions does and writes the
 * names of the functions that registered themselves, as JSON. The host itself says little when a file does not load: the
 * app then simply has no functions. Started by functionsCheck.ts in a process of its own, on any Node from 22 on.
 */
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin, registerHooks } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { keptOut } from "./functionsFolder.ts";

const folder = path.resolve(process.argv[2] ?? "");
const description: { main: string; dependencies: Record<string, string> } = JSON.parse(
  readFileSync(path.join(folder, "package.json"), "utf8"),
);
const inside = `${pathToFileURL(folder).href}/`;
const names: string[] = [];

/** What Microsoft's library asks the host for; only the functions are of interest here. */
const core = "plumbline:functions-core";
const coreName = "@azure/functions-core";
Object.assign(globalThis, { indexedFunctions: names });
const coreSource = `
  // By its being there the library knows that the host can stream.
  exports.log = () => undefined;
  exports.setProgrammingModel = () => undefined;
  exports.registerHook = () => ({ dispose: () => undefined });
  exports.registerFunction = ({ name }) => {
    globalThis.indexedFunctions.push(name);
    return { dispose: () => undefined };
  };`;

const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;

registerHooks({
  resolve(name, context, next) {
    if (name === coreName) return { url: core, format: "commonjs", shortCircuit: true };
    const isPackage = !/^(\.|\/|node:|file:|data:)/.test(name) && !isBuiltin(name);
    // Around the built folder stand the repository's own packages, which Azure does not get.
    if (isPackage && context.parentURL?.startsWith(inside) && !(packageOf(name) in description.dependencies))
      throw Object.assign(new Error(`${name} is neither in the bundle nor in the package.json of ${folder}`), {
        code: "MODULE_NOT_FOUND",
        missing: packageOf(name),
      });
    return next(name, context);
  },
  load: (url, context, next) =>
    url === core ? { format: "commonjs", source: coreSource, shortCircuit: true } : next(url, context),
});

try {
  await import(pathToFileURL(path.join(folder, description.main)).href);
  // What registers itself later the host does not see either.
  const found = [...names];
  // The other parts are fetched on demand: a missing package would show with the first calendar or key.
  for (const part of readdirSync(folder).filter((name) => name.endsWith(".mjs")))
    await import(pathToFileURL(path.join(folder, part)).href).catch((error: { missing?: string }) => {
      if (!(keptOut as readonly string[]).includes(error.missing ?? "")) throw error;
    });
  process.stdout.write(JSON.stringify(found), () => process.exit(0));
} catch (error) {
  console.error(error);
  process.exit(1);
}
