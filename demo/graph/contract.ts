import { readFileSync } from "node:fs";
import type { Context, Document, Handler, OpenAPIBackend } from "openapi-backend";
import type { LeastPrivilege } from "./accessToken.ts";
import type { Call } from "./call.ts";
import { GraphRefusal } from "./rules.ts";

/** The answer of an operation; no body: the answer has none. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What a call asks, once it fits the contract. */
export type Asked = {
  readonly operationId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly call: Call;
};
export type Operation = (asked: Asked) => Answer | Promise<Answer>;
export type Operations = Readonly<Record<string, Operation>>;

export type Matched = {
  readonly operationId: string;
  readonly least: LeastPrivilege;
  readonly params: Record<string, string>;
};
export type Raw = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
};

const file = new URL("./graph-slice.openapi.json", import.meta.url);
const nothing: LeastPrivilege = { delegated: [], application: [], rsc: [] };
const formats = {
  uri: /^[a-z][a-z0-9+.-]*:/i,
  "date-time": /^\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  uuid: /^[0-9a-f-]{36}$/i,
};

/**
 * The contract slice as a router and a judge: which operation a request is, whether it fits, whether an answer fits. One for all
 * simulated organisations, because what it compiles is the same for each.
 */
export type Contract = {
  /** Which operation a request is; null for none. */
  match(raw: Raw): Promise<Matched | null>;
  /** @throws GraphRefusal when the request does not fit or the operation refuses it */
  answer(raw: Raw, call: Call): Promise<Answer>;
  /** What is wrong with an answer by the contract; null when it fits. */
  faultIn(operationId: string, answer: Answer): Promise<string | null>;
};

/** Nothing is loaded before the first call. */
export function contractOf(operations: Operations): Contract {
  let opened: Promise<OpenAPIBackend> | undefined;
  const backend = (): Promise<OpenAPIBackend> => {
    opened ??= openSlice(operations);
    return opened;
  };
  return {
    async match(raw) {
      const { router } = await backend();
      const operation = router.matchOperation(raw);
      if (operation?.operationId === undefined) return null;
      const told: unknown = Object.entries(operation).find(([name]) => name === "x-least-privilege")?.[1];
      return {
        operationId: operation.operationId,
        least: (told ?? nothing) as LeastPrivilege,
        params: router.parseRequest(raw, operation).params as Record<string, string>,
      };
    },
    answer: async (raw, call) => (await backend()).handleRequest(raw, call) as Promise<Answer>,
    async faultIn(operationId, { status, body }) {
      if (body === undefined) return null;
      const { valid, errors } = (await backend()).validateResponse(body, operationId, status);
      return valid ? null : `${operationId} ${status}: ${JSON.stringify(errors?.slice(0, 3))}`;
    },
  };
}

async function openSlice(operations: Operations): Promise<OpenAPIBackend> {
  // Read and loaded here, so that who makes no call waits for neither.
  const { OpenAPIBackend } = await import("openapi-backend");
  const slice = JSON.parse(readFileSync(file, "utf8")) as Document;
  const backend = new OpenAPIBackend({
    // Tokens are judged by a rule that can be switched off.
    definition: { ...slice, security: [] },
    apiRoot: "/v1.0",
    quick: true,
    coerceTypes: true,
    ajvOpts: { formats },
    validate: (_: Context, call: Call) => !call.isRelaxed,
    handlers: {
      ...Object.fromEntries(Object.entries(operations).map(([id, operation]) => [id, handlerOf(id, operation)])),
      validationFail: ({ validation }) => {
        const { instancePath = "", message = "is not in the contract" } = validation.errors?.[0] ?? {};
        throw new GraphRefusal(400, "BadRequest", `${instancePath} ${message}`.trim());
      },
      notFound: () => {
        throw new GraphRefusal(404, "ResourceNotFound", "There is no such segment.");
      },
      methodNotAllowed: () => {
        throw new GraphRefusal(405, "Request_BadRequest", "This method is not allowed here.");
      },
    },
  });
  return backend.init();
}

const handlerOf =
  (operationId: string, operation: Operation): Handler =>
  ({ request }, call: Call) =>
    operation({
      operationId,
      params: request.params as Record<string, string>,
      query: request.query as Record<string, unknown>,
      body: (request.requestBody ?? {}) as Record<string, unknown>,
      call,
    });
