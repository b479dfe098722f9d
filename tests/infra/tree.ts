import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type BicepFile, readBicep } from "./bicep.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The texts of azure.yaml and of everything under infra/, by their path from the top of the repository. */
export type Texts = Readonly<Record<string, string>>;

export function infrastructureTexts(): Texts {
  const inside = readdirSync(path.join(root, "infra"), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(root, path.join(one.parentPath, one.name)).replaceAll(path.sep, "/"));
  return Object.fromEntries(
    ["azure.yaml", ...inside].map((name) => [name, readFileSync(path.join(root, name), "utf8")]),
  );
}

/** The texts, read. */
export type Infrastructure = {
  readonly texts: Texts;
  readonly files: readonly BicepFile[];
  /** Names and values of main.parameters.json. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly azureYaml: {
    readonly infra?: { readonly path?: string; readonly module?: string };
    readonly services?: Readonly<
      Record<string, { readonly project?: string; readonly host?: string; readonly remoteBuild?: boolean }>
    >;
    readonly hooks?: Readonly<Record<string, Readonly<Record<string, { readonly run?: string }>>>>;
  };
};

/** Reading one file takes some milliseconds, and a planted fault changes only one. */
const known = new Map<string, BicepFile>();

function bicepFile(name: string, text: string): BicepFile {
  const key = `${name}\n${text}`;
  const file = known.get(key) ?? readBicep(name, text);
  known.set(key, file);
  return file;
}

/** @throws when a JSON or YAML file is none */
export function readInfrastructure(texts: Texts): Infrastructure {
  const bicep = Object.entries(texts).filter(([name]) => name.endsWith(".bicep"));
  for (const [name, text] of Object.entries(texts)) if (name.endsWith(".json")) JSON.parse(text);
  const { parameters = {} } = JSON.parse(texts["infra/main.parameters.json"] ?? "{}") as {
    parameters?: Record<string, { value?: unknown }>;
  };
  return {
    texts,
    files: bicep.map(([name, text]) => bicepFile(name, text)),
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])),
    azureYaml: parse(texts["azure.yaml"] ?? "", { strict: true }) as Infrastructure["azureYaml"],
  };
}

export const isInRepository = (name: string): boolean => existsSync(path.join(root, name));
