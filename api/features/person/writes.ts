import { nobody } from "../../../src/contract/ids.ts";
import type { Caller } from "../../auth/caller.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { PersonKind } from "../../platform/db/tables.ts";
import type { TenantScope } from "../../tenancy/scope.ts";

/**
 * What a calendar or a team says of a person. The id of nobody is never written: every erased person would get its name.
 * @param person.kind null where the source does not tell: a known person keeps theirs, a new one is a member
 */
export async function keepPerson(
  tx: Tx,
  scope: TenantScope,
  person: { id: string; name: string; kind: PersonKind | null },
): Promise<void> {
  if (person.id === nobody) return;
  await tx
    .insertInto("person")
    .values({ tenant_id: scope.tenantId, person_id: person.id, name: person.name, kind: person.kind ?? "member" })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "person_id"])
        .doUpdateSet({ name: person.name, ...(person.kind === null ? {} : { kind: person.kind }) }),
    )
    .execute();
}

/**
 * Who acts is told by the name that their verified token says, whoever wrote another one down before. Comes first in the
 * transaction, as people are locked before series and meetings; a name that is known already takes no lock.
 */
export async function keepCaller(
  tx: Tx,
  scope: TenantScope,
  { personId, name }: Pick<Caller, "personId" | "name">,
): Promise<void> {
  const known = await tx
    .selectFrom("person")
    .select("name")
    .where((where) => where.and({ tenant_id: scope.tenantId, person_id: personId }))
    .executeTakeFirst();
  if (known !== undefined && (name === "" || known.name === name)) return;
  await keepPerson(tx, scope, { id: personId, name, kind: null });
}

/** The name that an owner typed for somebody from outside: only where none is known, and until a source says it. */
export async function keepTypedName(tx: Tx, scope: TenantScope, personId: string, name: string): Promise<void> {
  if (personId === nobody) return;
  await tx
    .insertInto("person")
    .values({ tenant_id: scope.tenantId, person_id: personId, name, kind: "guest" })
    .onConflict((conflict) => conflict.columns(["tenant_id", "person_id"]).doNothing())
    .execute();
}
