/** The unified manifest as the checks read it, once the schema has passed and so guarantees its shape. */

/** `code` is stable and names the kind of fault; `text` names the place and the cure. */
export type Fault = { readonly code: string; readonly text: string };

type Tab = {
  readonly entityId?: string;
  readonly contentUrl?: string;
  readonly websiteUrl?: string;
  readonly contentBotId?: string;
  readonly scopes: readonly string[];
  readonly context?: readonly string[];
};

type Requirements = {
  readonly scopes?: readonly string[];
  readonly capabilities?: readonly { readonly name: string; readonly minVersion?: string }[];
};
type Icon = { readonly size: number; readonly url: string };
type Control = { readonly id: string; readonly icons?: readonly Icon[] };

/** What the app is in a calendar. */
export type Extension = {
  readonly requirements?: Requirements;
  readonly runtimes?: readonly {
    readonly id: string;
    readonly requirements?: Requirements;
    readonly code: { readonly page: string; readonly script?: string };
    readonly actions?: readonly { readonly id: string; readonly type: string; readonly view?: string }[];
  }[];
  readonly ribbons?: readonly {
    readonly contexts?: readonly string[];
    readonly tabs: readonly { readonly groups?: readonly (Control & { readonly controls: readonly Control[] })[] }[];
  }[];
  readonly autoRunEvents?: readonly {
    readonly events: readonly {
      readonly type: string;
      readonly actionId: string;
      readonly options?: { readonly sendMode?: string };
    }[];
  }[];
  readonly alternates?: readonly { readonly alternateIcons?: Readonly<Record<"icon" | "highResolutionIcon", Icon>> }[];
};

/** The parts of a unified manifest that are checked here; everything else is the schema's business. */
export type Manifest = {
  readonly $schema?: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly id: string;
  readonly developer: Readonly<Record<string, string>>;
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
  readonly webApplicationInfo?: {
    readonly id: string;
    readonly resource?: string;
    readonly nestedAppAuthInfo?: readonly { readonly redirectUri: string; readonly scopes: readonly string[] }[];
  };
  readonly activities?: { readonly activityTypes?: readonly { readonly type: string }[] };
  readonly supportsChannelFeatures?: string;
  readonly supportedChannelTypes?: readonly string[];
  readonly defaultGroupCapability?: Readonly<Record<string, string>>;
  readonly meetingExtensionDefinition?: { readonly supportsCustomShareToStage?: boolean };
  readonly authorization?: {
    readonly permissions?: { readonly resourceSpecific?: readonly { readonly name: string; readonly type: string }[] };
  };
  readonly extensions?: readonly Extension[];
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
