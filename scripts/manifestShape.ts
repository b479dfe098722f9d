/** The unified manifest as the checks read it, once the schema has passed and so guarantees its shape. */

/** `code` is stable and names the kind of fault; `text` names the place and the cure. */
export type Fault = { readonly code: string; readonly text: string };

type Tab = {
  readonly entityId?: string;
  readonly contentUrl?: string;
  readonly contentBotId?: string;
  readonly scopes: readonly string[];
  readonly context?: readonly string[];
};

/** The parts of a unified manifest that are checked here; everything else is the schema's business. */
export type Manifest = {
  readonly $schema?: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly id: string;
  readonly name: { readonly short: string; readonly full?: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo?: {
    readonly defaultLanguageFile?: string;
    readonly additionalLanguages?: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly staticTabs?: readonly Tab[];
  readonly configurableTabs?: readonly Tab[];
  readonly bots?: readonly { readonly botId: string; readonly scopes: readonly string[] }[];
  readonly connectors?: readonly { readonly scopes: readonly string[] }[];
  readonly validDomains?: readonly string[];
  readonly webApplicationInfo?: { readonly id: string; readonly resource?: string };
  readonly activities?: object;
  readonly supportsChannelFeatures?: string;
  readonly supportedChannelTypes?: readonly string[];
  readonly defaultGroupCapability?: Readonly<Record<string, string>>;
  readonly meetingExtensionDefinition?: { readonly supportsCustomShareToStage?: boolean };
  readonly authorization?: {
    readonly permissions?: { readonly resourceSpecific?: readonly { readonly name: string; readonly type: string }[] };
  };
  readonly extensions?: readonly object[];
};

type Leaf = { readonly path: string; readonly key: string; readonly value: string };

/** Every string with the path to it ("staticTabs.0.contentUrl") and the nearest name on that path ("contentUrl"). */
export function* leaves(node: unknown, path = "", key = ""): Generator<Leaf> {
  if (typeof node === "string") yield { path, key, value: node };
  if (typeof node !== "object" || node === null) return;
  for (const [name, child] of Object.entries(node)) {
    yield* leaves(child, path === "" ? name : `${path}.${name}`, Array.isArray(node) ? key : name);
  }
}

/** Fixed and configurable tabs alike. */
export function allTabs(manifest: Manifest): readonly Tab[] {
  return [...(manifest.staticTabs ?? []), ...(manifest.configurableTabs ?? [])];
}
