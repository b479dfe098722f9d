import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { steps } from "../../scripts/steps.ts";
import { files, read, root } from "./documents.ts";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));
const taken = [...read("infra/main.parameters.json").matchAll(/\$\{(\w+)/g)].map(([, name = ""]) => name);
const outputs = [...read("infra/main.bicep").matchAll(/^output (\w+)/gm)].map(([, name = ""]) => name);
const azdHooks = Object.keys((parse(read("azure.yaml")) as { hooks: object }).hooks);

/** What of Azure's commands the documents use: each was looked up in Microsoft's reference. */
const azureCommands = [
  ...["azd auth login", "azd env new", "azd env set", "azd env get-value", "azd hooks run", "azd up", "azd provision"],
  ...["azd deploy", "azd down", "az login", "az provider register", "az ad app federated-credential create"],
  ...[
    "az ad app delete",
    "az account show",
    "az functionapp stop",
    "az functionapp start",
    "az storage container-rm delete",
  ],
  ...["az postgres flexible-server restore", "az rest"],
];
/** Made by a build, a server or by hand before. */
const made = /^(?:dist\/|env\/\.env\.|\.data\/|\.cache\/|node_modules)/;

/** The script behind `npm run NAME` or `npm start`, without the front door that installs packages; null when there is none. */
export function scriptBehind(command: string): string | null {
  const [, run, name = "", words = ""] = /^npm (run )?(\S+)(?: --)?(.*)$/.exec(command) ?? [];
  if (run === undefined && !["start", "test"].includes(name)) return null;
  const script = scripts[name];
  return script === undefined ? null : `${script}${words}`.replace("node scripts/setup.mjs ", "node ");
}

/** Everything that is wrong in how a command is written, as far as that can be seen without running it. */
export function formFaults(command: string): readonly string[] {
  const faults = [...pathFaults(command), ...azureFaults(command), ...toolkitFaults(command)];
  if (/^npm (run |start|test)/.test(command)) {
    const script = scriptBehind(command);
    if (script === null) faults.push("package.json has no such script");
    else faults.push(...flagFaults(script), ...stepFaults(command));
  }
  return faults;
}

function* pathFaults(command: string): Generator<string> {
  for (const [, place = ""] of command.matchAll(/(?:^|[\s=])((?:\w[\w.-]*\/|\.\w+\/)[\w./-]*\w)(?=$|\s)/g))
    if (!files.includes(place) && !made.test(place) && !/^\d/.test(place)) yield `${place} is not there`;
}

/** Flags stand in the file that is run, or in one beside it. */
function* flagFaults(script: string): Generator<string> {
  const [, entry] = /^node (\S+)/.exec(script) ?? [];
  if (entry === undefined || entry.startsWith("node_modules/")) return;
  if (!existsSync(path.join(root, entry))) return yield `${entry} is not there`;
  const folder = path.join(root, path.dirname(entry));
  const beside = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const text = beside.map((name) => readFileSync(path.join(folder, name), "utf8")).join("\n");
  for (const [, flag = ""] of script.matchAll(/ --([a-z-]+)/g))
    if (!new RegExp(`\\b${flag}\\b`).test(text)) yield `${entry} knows no --${flag}`;
}

function* stepFaults(command: string): Generator<string> {
  const [, words = ""] = /^npm test -- (.+)$/.exec(command) ?? [];
  const names = steps().map(({ name }) => name);
  for (const word of words.split(" ").filter(Boolean)) if (!names.includes(word)) yield `npm test has no step ${word}`;
}

function* azureFaults(command: string): Generator<string> {
  for (const [part] of command.matchAll(/(?:(?<=\$\()|^)azd? (?:[a-z][a-z-]*(?: |$|\)))+/g)) {
    const words = part.replace(")", "").trim();
    if (!azureCommands.some((known) => words === known || words.startsWith(`${known} `))) yield `${words} is not known`;
  }
  for (const [, what, name = ""] of command.matchAll(/azd env (set|get-value) ([A-Z_]+)/g)) {
    const isThere = taken.includes(name) || (what === "set" ? isRead(name) : outputs.includes(name));
    if (!isThere) yield `nothing in infra ${what === "set" ? "takes" : "gives"} ${name}`;
  }
  const [, hook] = /^azd hooks run (\w+)/.exec(command) ?? [];
  if (hook !== undefined && !azdHooks.includes(hook)) yield `azure.yaml has no hook ${hook}`;
}

/** Read by what runs after azd has made everything. */
const isRead = (name: string): boolean => read("scripts/deployDatabase.ts").includes(name);

function* toolkitFaults(command: string): Generator<string> {
  if (command.startsWith("m365agents ")) yield "the toolkit's command is atk";
  const [, stage = "", env] = /^atk (\w+) --env (\w+)$/.exec(command) ?? [];
  if (!command.startsWith("atk ")) return;
  const file = env === "local" ? "m365agents.local.yml" : "m365agents.yml";
  if (!["provision", "deploy", "publish"].includes(stage) || !(stage in (parse(read(file)) as object)))
    yield `${file} has no ${stage}`;
}
