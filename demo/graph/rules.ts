/**
 * What Microsoft Graph does that its contract cannot say: the status and code of each rule's answer. Every rule can be switched off alone.
 * A null code is no refusal: the rule changes an answer.
 */
export const rules = {
  "G-SUB-1": { status: 400, code: "ExtensionError" },
  "G-SUB-2": { status: 400, code: "InvalidRequest" },
  "G-SUB-3": { status: 201, code: null },
  "G-SUB-4": { status: 400, code: "ValidationError" },
  "G-SUB-5": { status: 400, code: "ValidationError" },
  "G-SUB-6": { status: 400, code: "InvalidRequest" },
  "G-SUB-7": { status: 403, code: "Forbidden" },
  "G-SUB-8": { status: 403, code: "ErrorAccessDenied" },
  "G-SUB-9": { status: 404, code: "ResourceNotFound" },
  "G-SUB-10": { status: 400, code: "InvalidRequest" },
  "G-SUB-11": { status: 404, code: "ResourceNotFound" },
  "G-CAL-1": { status: 400, code: "ErrorInvalidParameter" },
  "G-CAL-2": { status: 400, code: "ErrorInvalidParameter" },
  "G-CAL-3": { status: 400, code: "ErrorInvalidParameter" },
  "G-CAL-4": { status: 400, code: "ErrorInvalidUrlQuery" },
  "G-CAL-5": { status: 410, code: "SyncStateNotFound" },
  "G-CAL-6": { status: 403, code: "ErrorAccessDenied" },
  "G-CAL-7": { status: 200, code: null },
  "G-CAL-8": { status: 400, code: "TimeZoneNotSupportedException" },
  "G-OM-1": { status: 400, code: "InvalidRequest" },
  "G-OM-2": { status: 403, code: "Forbidden" },
  "G-OM-3": { status: 404, code: "NotFound" },
  "G-AR-1": { status: 400, code: "BadRequest" },
  "G-AR-2": { status: 200, code: null },
  "G-ACT-1": { status: 400, code: "BadRequest" },
  "G-ACT-2": { status: 400, code: "BadRequest" },
  "G-ACT-3": { status: 400, code: "BadRequest" },
  "G-ACT-4": { status: 403, code: "Forbidden" },
  "G-ACT-5": { status: 403, code: "Forbidden" },
  "G-ACT-6": { status: 400, code: "BadRequest" },
  "G-ACT-7": { status: 429, code: "TooManyRequests" },
  "G-ACT-8": { status: 429, code: "TooManyRequests" },
  "G-ACT-9": { status: 409, code: "Conflict" },
  "G-THR-1": { status: 429, code: "ApplicationThrottled" },
  "G-THR-2": { status: 429, code: "ApplicationThrottled" },
  "G-BAT-1": { status: 400, code: "BadRequest" },
  "G-BAT-2": { status: 200, code: null },
  "G-ANY-1": { status: 401, code: "InvalidAuthenticationToken" },
} as const;

export type RuleId = keyof typeof rules;

/** Rules that are off; all others are on. */
export type Switches = Partial<Readonly<Record<RuleId, boolean>>>;

/** An answer that is no success, as Graph writes it. */
export class GraphRefusal extends Error {
  override readonly name = "GraphRefusal";
  readonly status: number;
  readonly code: string;
  /** Seconds; null when the answer does not say. */
  readonly retryAfter: number | null;

  constructor(status: number, code: string, message: string, retryAfter: number | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** The refusal that a rule states. */
export function refusalOf(rule: RuleId, message: string, retryAfter: number | null = null): GraphRefusal {
  const { status, code } = rules[rule];
  return new GraphRefusal(status, code ?? "UnknownError", message, retryAfter);
}
