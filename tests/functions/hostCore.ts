/**
 * What `@azure/functions` asks the host for under the name `@azure/functions-core`: it hands over its programming model
 * and the functions it registers. Loaded by Node itself, once per process, through the hook in host.ts.
 */

export type Binding = {
  readonly type: string;
  readonly direction: string;
  readonly route?: string;
  readonly methods?: readonly string[];
  readonly authLevel?: string;
  readonly schedule?: string;
  readonly useMonitor?: boolean;
};

export type Registered = {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
  readonly callback: (...inputs: unknown[]) => unknown;
};

type InvocationModel = {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: Registered["callback"]): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<unknown>;
};

export type ProgrammingModel = {
  readonly version: string;
  getCapabilities(capabilities: Record<string, string>): Promise<Record<string, string>>;
  getInvocationModel(invocation: object): InvocationModel;
};

export const registered: Registered[] = [];
/** What the host does when an instance ends, and whatever else is asked of it by name. */
export const hooks: { readonly name: string; readonly callback: (context: object) => unknown }[] = [];
export const logged: string[] = [];
export let model: ProgrammingModel | undefined;

/** @public asked for by the library */
export function setProgrammingModel(given: ProgrammingModel): void {
  model = given;
}

/** @public asked for by the library */
export function registerFunction(
  metadata: Pick<Registered, "name" | "bindings">,
  callback: Registered["callback"],
): { dispose(): void } {
  registered.push({ ...metadata, callback });
  return { dispose: () => undefined };
}

/** @public asked for by the library */
export function registerHook(name: string, callback: (context: object) => unknown): { dispose(): void } {
  hooks.push({ name, callback });
  return { dispose: () => undefined };
}

export function log(level: string, category: string, message: string): void {
  logged.push(`${level} ${category} ${message}`);
}
