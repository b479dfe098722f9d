import { readFileSync } from "node:fs";
import { type Context, type Handler, OpenAPIBackend } from "openapi-backend";
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
type Raw = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
};

const file = new URL("./graph-slice.openapi.json", import.meta.url);
const nothing: LeastPrivilege = { delegated: [], application: [], rsc: [] };
const dateTime = /^\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The contract slice as a router and a judge: which operation a request is, whether it fits, whether an answer fits. One for all
 * simulated organisations, because what it compiles is the same for each.
 */
export class Contract {
  readonly #backend: OpenAPIBackend;
  readonly #ready: Promise<unknown>;

  constructor(operations: Operations) {
    const slice = JSON.parse(readFileSync(file, "utf8"));
    // Tokens are judged by a rule that can be switched off.
    this.#backend = new OpenAPIBackend({
      definition: { ...slice, security: [] },
      apiRoot: "/v1.0",
      quick: true,
      coerceTypes: true,
      ajvOpts: {
        formats: {
          uri: /^[a-z][a-z0-9+.-]*:/i,
          "date-time": dateTime,
          date: /^\d{4}-\d{2}-\d{2}$/,
          uuid: /^[0-9a-f-]{36}$/i,
        },
      },
      validate: (_: Context, call: Call) => !call.isRelaxed,
      handlers: {
        ...Object.fromEntries(Object.entries(operations).map(([id, operation]) => [id, handlerOf(id, operation)])),
        validationFail: ({ validation }) => {
          const first = validation.errors?.[0];
          throw new GraphRefusal(
            400,
            "BadRequest",
            `${first?.instancePath ?? ""} ${first?.message ?? "is not in the contract"}`.trim(),
          );
        },
        notFound: () => {
          throw new GraphRefusal(404, "ResourceNotFound", "There is no such segment.");
        },
        methodNotAllowed: () => {
          throw new GraphRefusal(405, "Request_BadRequest", "This method is not allowed here.");
        },
      },
    });
    this.#ready = this.#backend.init();
  }

  /** Which operation a request is; null for none. */
  async match(raw: Raw): Promise<Matched | null> {
    await this.#ready;
    const operation = this.#backend.matchOperation(raw);
    if (operation?.operationId === undefined) return null;
    const { params } = this.#backend.router.parseRequest(raw, operation);
    const told: unknown = Object.entries(operation).find(([name]) => name === "x-least-privilege")?.[1];
    return {
      operationId: operation.operationId,
      least: (told ?? nothing) as LeastPrivilege,
      params: params as Record<string, string>,
    };
  }

  /** @throws GraphRefusal when the request does not fit or the operation refuses it */
  async answer(raw: Raw, call: Call): Promise<Answer> {
    await this.#ready;
    return this.#backend.handleRequest(raw, call) as Promise<Answer>;
  }

  /** What is wrong with an answer by the contract; null when it fits. */
  faultIn(operationId: string, { status, body }: Answer): string | null {
    if (body === undefined) return null;
    const { valid, errors } = this.#backend.validateResponse(body, operationId, status);
    return valid ? null : `${operationId} ${status}: ${JSON.stringify(errors?.slice(0, 3))}`;
  }

  /** Every operation of the slice, without the callbacks. */
  async operationIds(): Promise<string[]> {
    await this.#ready;
    return this.#backend.getOperations().flatMap(({ operationId }) => operationId ?? []);
  }
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
