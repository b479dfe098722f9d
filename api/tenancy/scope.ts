import { tenantId } from "../../src/contract/ids.ts";

declare const proven: unique symbol;

/** The right to touch one tenant's rows. Minted here only; every query takes one. */
export type TenantScope = { readonly tenantId: string; readonly [proven]: true };

/**
 * @param id a lower-case uuid whose right to be used the caller has proved (a verified token, a row of a sweep,
 *   the address of a ballot)
 * @throws RangeError when it is no uuid, so that it can stand as a literal in SET LOCAL
 */
export function tenantScope(id: string): TenantScope {
  const parsed = tenantId.safeParse(id);
  if (!parsed.success) throw new RangeError("a tenant id is a uuid");
  return { tenantId: parsed.data } as TenantScope;
}
