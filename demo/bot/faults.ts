import { z } from "zod";

/** What the service answers instead, some of the next times it is called. */
export const faultWish = z.strictObject({
  /** 429 with Retry-After, 5xx, or a refusal such as 403 BotDisabledByAdmin. */
  status: z.union([z.literal(429), z.literal(403), z.literal(404), z.int().min(500).max(599)]),
  times: z.int().min(1).max(1000).default(1),
  retryAfterSeconds: z.int().min(0).max(3600).default(30),
  code: z.string().max(100).default("ServiceError"),
  /** The work is done and only the answer is lost: nobody can tell from outside. */
  afterTheWork: z.boolean().default(false),
  /** Only where the path has this in it, such as "notification". */
  where: z.string().max(200).default(""),
});
export type Fault = z.output<typeof faultWish>;

/** Faults on demand, in the order in which they were wished for. */
export type Faults = { wish(fault: Fault): void; next(path: string): Fault | null };

export function faultsOnDemand(): Faults {
  let left: Fault[] = [];
  return {
    wish: (fault) => void left.push(fault),
    next(path) {
      const found = left.find(({ where }) => path.includes(where));
      if (found === undefined) return null;
      left = left.flatMap((one) => (one !== found ? [one] : one.times > 1 ? [{ ...one, times: one.times - 1 }] : []));
      return found;
    },
  };
}

export const faultResponse = ({ status, retryAfterSeconds, code }: Fault): Response =>
  Response.json(
    { error: { code, message: "A fault that was wished for." } },
    { status, headers: status === 429 ? { "retry-after": String(retryAfterSeconds) } : {} },
  );
