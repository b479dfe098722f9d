import { existsSync } from "node:fs";
import { join } from "node:path";
import { fillTemplate, kinds } from "../../scripts/appPackage.ts";

/** One step of the Agents Toolkit. Source: its YAML schema 1.11. */
export type Action = {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
};
export type Lifecycle = Readonly<Record<"provision" | "deploy" | "publish", readonly Action[] | undefined>> & {
  readonly version: string;
  readonly environmentFolderPath: string;
};

/** The actions we use, with what each must be given and may write down. */
const known: Readonly<Record<string, { readonly needs: readonly string[]; readonly writes: readonly string[] }>> = {
  "teamsApp/create": { needs: ["name"], writes: ["teamsAppId"] },
  "aadApp/create": {
    needs: ["name", "generateClientSecret", "generateServicePrincipal", "signInAudience"],
    writes: ["clientId", "objectId", "tenantId"],
  },
  "aadApp/update": { needs: ["manifestPath", "outputFilePath"], writes: [] },
  script: { needs: ["run"], writes: [] },
  "cli/runNpmCommand": { needs: ["args"], writes: [] },
  "teamsApp/validateAppPackage": { needs: ["appPackagePath"], writes: [] },
  "teamsApp/update": { needs: ["appPackagePath"], writes: [] },
  "teamsApp/extendToM365": { needs: ["appPackagePath"], writes: ["titleId", "appId"] },
  "teamsApp/publishAppPackage": { needs: ["appPackagePath"], writes: ["publishedAppId"] },
  "file/createOrUpdateEnvironmentFile": { needs: ["target", "envs"], writes: [] },
};

export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\$\{\{(\w+)\}\}/g)].map((match) => match[1] ?? "")),
];

/** What stands in the repository that a lifecycle may name. */
export type Around = {
  readonly root: string;
  /** Names of an environment's values. */
  readonly declared: readonly string[];
  /** Those that somebody fills in by hand before anything runs. */
  readonly byHand: readonly string[];
  readonly npmScripts: Readonly<Record<string, string>>;
  /** What `azd` tells of an environment once everything is made. */
  readonly azdTells: readonly string[];
  /** The text of a file by its path from the top, for the placeholders that an action fills in there. */
  readonly read: (path: string) => string;
};

/** Everything wrong in one lifecycle file, a sentence each, in the order of its actions. */
export function lifecycleFaults(lifecycle: Lifecycle, around: Around): readonly string[] {
  const faults: string[] = [];
  if (lifecycle.version !== "v1.11") faults.push(`version ${lifecycle.version} is not the one this was written for`);
  for (const [name, actions] of Object.entries(lifecycle)) {
    if (typeof actions === "string") continue;
    if (!["provision", "deploy", "publish"].includes(name)) faults.push(`nobody runs ${name}`);
    const known = new Set([...around.byHand, ...(name === "provision" ? [] : around.declared)]);
    const made = new Set<string>();
    for (const action of actions ?? []) faults.push(...actionFaults(action, around, known, made));
  }
  return faults;
}

function* actionFaults(
  { uses, with: given = {}, writeToEnvironmentFile: written = {} }: Action,
  { root, declared, npmScripts, azdTells, read }: Around,
  filled: Set<string>,
  made: Set<string>,
): Generator<string> {
  const form = known[uses];
  if (form === undefined) return yield `there is no action ${uses}`;
  const names = Object.keys(given).sort().join(", ");
  if (names !== form.needs.toSorted().join(", ")) yield `${uses} needs ${form.needs.join(", ")}, not ${names}`;
  if (given.generateClientSecret === true) yield `${uses} makes a secret`;
  const named = JSON.stringify(given);
  const manifest = typeof given.manifestPath === "string" ? given.manifestPath : null;
  if (manifest !== null && !existsSync(join(root, manifest))) yield `${uses} names ${manifest}, which is not there`;
  const inside = manifest !== null && existsSync(join(root, manifest)) ? read(manifest) : "";
  const ofScript = npmScriptIn(given.args);
  if (given.args !== undefined && (ofScript === null || npmScripts[ofScript] === undefined))
    yield `${uses} runs ${given.args}, which is no command of package.json`;
  for (const [, name = ""] of named.matchAll(/azd env get-value (\w+)/g))
    if (!azdTells.includes(name)) yield `${uses} asks azd for ${name}, which infra/main.bicep does not tell`;
  for (const name of placeholdersIn(named + inside)) {
    if (!declared.includes(name)) yield `${uses} uses ${name}, which env/.env.example does not declare`;
    else if (!filled.has(name)) yield `${uses} uses ${name} before anything has filled it in`;
  }
  if (ofScript === "package" && typeof given.args === "string")
    for (const kind of kinds) made.add(fillTemplate(packageOf(given.args), { PACKAGE_KIND: kind }));
  if (typeof given.appPackagePath === "string")
    for (const kind of kinds) {
      const path = fillTemplate(given.appPackagePath, { PACKAGE_KIND: kind });
      if (!made.has(path)) yield `${uses} takes ${path}, which nothing has made`;
    }
  for (const [value, name] of Object.entries(written)) {
    if (!form.writes.includes(value)) yield `${uses} has no ${value} to write down`;
    if (!declared.includes(name)) yield `${uses} writes ${name}, which env/.env.example does not declare`;
    filled.add(name);
  }
  for (const [, name = ""] of named.matchAll(/::set-teamsfx-env (\w+)=/g)) filled.add(name);
}

const npmScriptIn = (args: unknown): string | null => /^run (\S+)/.exec(String(args))?.[1] ?? null;
/** Where `npm run package` writes what these arguments ask for. */
const packageOf = (args: string): string => {
  const [env = "", kind = ""] = ["env", "kind"].map((name) => new RegExp(`--${name} (\\S+)`).exec(args)?.[1]);
  return `./dist/package/plumbline-${env}-${kind}.zip`;
};
