import { z } from "zod";
import { instant } from "./ids.ts";

/** What is looked at, in the order in which it is read: what others rest on comes first. */
export const selfTestNames = [
  "settings",
  "registration",
  "redirect",
  "audience",
  "manifest",
  "permissions",
  "database",
  "rows",
  "clock",
  "keys",
  "bot",
  "webhook",
] as const;
export type SelfTestName = (typeof selfTestNames)[number];

const wellCode = z.enum([
  "settings-read",
  "registration-answers",
  /** Whether Entra ID knows the client id it did not tell. */
  "registration-untold",
  "redirect-answers",
  "redirect-registered",
  "audience-fits",
  "manifest-pages",
  "manifest-fits",
  "permissions-hold",
  /** Tokens are given; nothing is read yet that would need more. */
  "permissions-unneeded",
  "database-bound",
  "rows-apart",
  "clock-agrees",
  "keys-forget",
  "bot-refuses",
  "webhook-answers",
]);

const idleCode = z.enum([
  /** Something it rests on is broken; `on` names that check. */
  "waits",
  "redirect-no-site",
  "manifest-no-site",
  "permissions-none",
  /** The embedded database belongs to a running server, or is not made yet. */
  "database-elsewhere",
  "clock-alone",
  "bot-none",
  "webhook-none",
]);

const brokenCode = z.enum([
  "settings-refused",
  "no-answer-in-time",
  "not-looked-at",
  "registration-unreachable",
  "registration-no-keys",
  "registration-unknown",
  "registration-credential",
  "redirect-unreachable",
  "redirect-status",
  "redirect-not-ours",
  "redirect-not-registered",
  "audience-client",
  "audience-host",
  "manifest-site",
  "manifest-client",
  "manifest-resource",
  "manifest-bot",
  "manifest-app",
  "manifest-page",
  "manifest-frame",
  "permissions-missing",
  "permissions-bot",
  "permissions-graph",
  "database-unreachable",
  "database-role",
  "database-bypasses",
  "database-owns",
  "database-ballots",
  "database-behind",
  "rows-open",
  "rows-policy",
  "rows-seen",
  "clock-authority",
  "clock-database",
  "keys-not-written",
  "keys-not-read",
  "keys-stay",
  "bot-unreachable",
  "bot-status",
  "bot-open",
  "webhook-unreachable",
  "webhook-status",
  "webhook-other",
]);
export type BrokenCode = z.infer<typeof brokenCode>;

/** Names of settings, hosts, tables and permissions, and numbers. Never a secret, a token, a key or a person. */
const facts = z.record(z.string(), z.union([z.string(), z.number()]));
const name = z.enum(selfTestNames);

/** One thing looked at. `code` says what was seen, in the words of the locales; for a broken one they have a cure. */
export const selfTestLine = z.discriminatedUnion("state", [
  z.strictObject({ name, state: z.literal("well"), code: wellCode, facts }),
  z.strictObject({ name, state: z.literal("not-used"), code: idleCode, facts }),
  z.strictObject({ name, state: z.literal("broken"), code: brokenCode, facts }),
]);
export type SelfTestLine = z.infer<typeof selfTestLine>;

export const selfTestSchema = z.strictObject({
  /** Asked again within half a minute, the same is told again. */
  lookedAt: instant,
  lines: z.array(selfTestLine),
});
export type SelfTest = z.infer<typeof selfTestSchema>;
