import { z } from "zod";
import { personId, tenantId } from "../../src/contract/ids.ts";
import type { SignIn } from "../../src/contract/signIn.ts";
import type { Caller } from "./caller.ts";

/** An app role of the registration, given by the organisation's own administrators. */
const ADMIN_ROLE = "Plumbline.Admin";
/** What people, or their administrator, allowed Plumbline to do in their name. */
export const SCOPE = "access_as_user";
/** The one tenant that all personal Microsoft accounts share: as an organisation it would put strangers together. */
const PERSONAL_ACCOUNTS = "9188040d-6c67-4c5b-b112-36a304b66dad";

/** Which of the tokens that Entra ID signs count here. */
export type TokenRules = {
  /** "https://login.microsoftonline.com", without a slash at the end. */
  readonly authority: string;
  /** Of the app registration, a lower-case uuid. */
  readonly clientId: string;
  /** Its application id URI, "api://...". */
  readonly resource: string;
  /** Organisations that may use this Plumbline; empty: every one. */
  readonly tenants: readonly string[];
  /** Client applications that may ask in a person's name; empty: every one that Entra ID gave the scope. */
  readonly clients: readonly string[];
};

/** People of one organisation go straight to it; else Entra ID finds theirs, and personal accounts have none. */
export const signInFor = ({ authority, clientId, resource, tenants }: TokenRules): SignIn => ({
  clientId,
  authority: `${authority}/${tenants.length === 1 ? tenants[0] : "organizations"}`,
  scope: `${resource}/${SCOPE}`,
});

/**
 * An access token of version 2.0 that a person's client holds. An id token has no `scp`; a token that an application got
 * for itself has none either, or says `idtyp` "app".
 */
const delegated = z.object({
  iss: z.string(),
  ver: z.literal("2.0"),
  tid: tenantId,
  oid: personId,
  azp: z.uuid().toLowerCase(),
  scp: z.string().max(2000),
  idtyp: z.literal("user").optional(),
  name: z.string().optional(),
  roles: z.array(z.string()).max(200).optional(),
});

/**
 * Whom verified claims speak for, or null. Signature, audience and times are checked before.
 * @param keyIssuer what the signing key's own entry says of its issuer, with "{tenantid}" for any; null: nothing
 */
export function callerFrom(claims: unknown, keyIssuer: string | null, rules: TokenRules): Caller | null {
  const parsed = delegated.safeParse(claims);
  if (!parsed.success) return null;
  const { iss, tid, oid, azp, scp, name = "", roles = [] } = parsed.data;
  if (iss !== `${rules.authority}/${tid}/v2.0`) return null;
  // Keys of one address serve several kinds of account; each says which.
  if (keyIssuer !== null && keyIssuer.replace("{tenantid}", tid) !== iss) return null;
  if (tid === PERSONAL_ACCOUNTS) return null;
  if (rules.tenants.length > 0 && !rules.tenants.includes(tid)) return null;
  if (rules.clients.length > 0 && !rules.clients.includes(azp)) return null;
  if (!scp.split(" ").includes(SCOPE)) return null;
  return { tenantId: tid, personId: oid, name: name.slice(0, 200), isAdmin: roles.includes(ADMIN_ROLE) };
}
