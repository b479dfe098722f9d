/** Whether the files fit together, as the compiler would ask: names, modules, parameters, outputs, versions, paths. */
import type { BicepFile } from "./bicep.ts";
import { type Infrastructure, isInRepository } from "./tree.ts";

/** Functions of Bicep that are used here; another one is added with a look at whether it gives a key away. */
const functions = new Set([
  ...["allowed", "batchSize", "description", "maxLength", "maxValue", "minLength", "minValue", "secure"],
  ...["concat", "empty", "environment", "format", "guid", "json", "loadJsonContent", "loadTextContent", "replace"],
  ...["resourceGroup", "resourceId", "string", "subscription", "subscriptionResourceId", "take", "tenant", "toLower"],
  ...["union", "uniqueString", "int", "contains", "length"],
]);

/** One sentence per fault, with the file it is in. */
export function faultsOfWiring(infra: Infrastructure): readonly string[] {
  const byPath = new Map(infra.files.map((file) => [file.path, file]));
  return [
    ...infra.files.flatMap((file) => [
      ...file.errors.map((error) => `${file.path}: does not parse, ${error}`),
      ...namesOf(file),
      ...modulesOf(file, byPath),
      ...file.resources.flatMap(({ type, version, symbol }) =>
        version !== null && /^20\d\d-\d\d-\d\d$/.test(version)
          ? []
          : [`${file.path}: ${symbol} (${type}) has no released API version`],
      ),
    ]),
    ...entryOf(infra, byPath.get("infra/main.bicep")),
    ...orphansOf(infra),
    ...yamlOf(infra),
  ];
}

function namesOf(file: BicepFile): readonly string[] {
  const used = new Set(file.uses.map(({ name }) => name));
  const given = [...file.params.map(({ name }) => name), ...file.variables.keys()];
  return [
    ...file.uses
      .filter(({ name }) => !file.declared.has(name))
      .map(({ name, line }) => `${file.path}: line ${line} uses ${name}, which nothing declares`),
    ...file.calls
      .filter(({ name }) => !functions.has(name))
      .map(({ name, line }) => `${file.path}: line ${line} calls ${name}, which is not among the functions used here`),
    ...given.filter((name) => !used.has(name)).map((name) => `${file.path}: ${name} is used nowhere`),
  ];
}

function modulesOf(file: BicepFile, byPath: ReadonlyMap<string, BicepFile>): readonly string[] {
  const faults: string[] = [];
  for (const { symbol, path, params } of file.modules) {
    const target = byPath.get(path);
    if (target === undefined) {
      faults.push(`${file.path}: module ${symbol} names ${path}, which is not there`);
      continue;
    }
    const known = target.params.map(({ name }) => name);
    for (const name of params)
      if (!known.includes(name)) faults.push(`${file.path}: ${symbol} is given ${name}, which ${path} does not take`);
    for (const { name, hasDefault } of target.params)
      if (!hasDefault && !params.includes(name)) faults.push(`${file.path}: ${symbol} is not given ${name}`);
    for (const { module, output, line } of file.takesOutputs)
      if (module === symbol && !target.outputs.some(({ name }) => name === output))
        faults.push(`${file.path}: line ${line} takes ${output} of ${symbol}, which ${path} does not give`);
  }
  return faults;
}

/** main.bicep: every parameter says what it is, and main.parameters.json gives what has no default and nothing else. */
function entryOf({ parameters }: Infrastructure, main: BicepFile | undefined): readonly string[] {
  if (main === undefined) return ["infra/main.bicep is not there"];
  const given = Object.keys(parameters);
  return [
    ...main.params
      .filter(({ decorators }) => !decorators.some((one) => one.startsWith("description(")))
      .map(({ name }) => `infra/main.bicep: ${name} has no description`),
    ...main.params
      .filter(({ name, hasDefault }) => !hasDefault && !given.includes(name))
      .map(({ name }) => `infra/main.parameters.json: ${name} is missing`),
    ...given
      .filter((name) => !main.params.some((one) => one.name === name))
      .map((name) => `infra/main.parameters.json: infra/main.bicep takes no ${name}`),
    ...main.params
      .filter(({ name, decorators }) => /key|secret|password/i.test(name) && !decorators.includes("secure()"))
      .map(({ name }) => `infra/main.bicep: ${name} is not secure`),
  ];
}

/** A module that nothing uses is made by nobody. */
function orphansOf({ files }: Infrastructure): readonly string[] {
  const taken = new Set(files.flatMap(({ modules }) => modules.map(({ path }) => path)));
  return files
    .filter(({ path }) => path !== "infra/main.bicep" && !taken.has(path))
    .map(({ path }) => `${path}: no other file uses it`);
}

/** Folders that `npm run build` makes, which a fresh clone does not have yet. */
const built = ["dist/functions"];

function yamlOf({ azureYaml, files }: Infrastructure): readonly string[] {
  const { infra = {}, services = {}, hooks = {} } = azureYaml;
  const entry = `${infra.path}/${infra.module}.bicep`;
  const faults: string[] = [];
  if (!files.some(({ path }) => path === entry)) faults.push(`azure.yaml: ${entry} is not there`);
  for (const [name, { project = "", host, remoteBuild }] of Object.entries(services)) {
    if (remoteBuild !== false) faults.push(`azure.yaml: ${name} would be built again by Azure`);
    if (host !== "function") faults.push(`azure.yaml: ${name} is no function app`);
    if (!built.includes(project) && !isInRepository(project)) faults.push(`azure.yaml: ${project} is not there`);
  }
  for (const [hook, ways] of Object.entries(hooks)) {
    const runs = new Set(Object.values(ways).map(({ run = "" }) => run));
    if (!("posix" in ways && "windows" in ways) || runs.size !== 1)
      faults.push(`azure.yaml: ${hook} is not the same on every system`);
    for (const run of runs)
      for (const script of run.split(" ").filter((word) => /\.(ts|mjs)$/.test(word)))
        if (!isInRepository(script)) faults.push(`azure.yaml: ${hook} runs ${script}, which is not there`);
  }
  return faults;
}
