import { ask, type Ground, serverIsReady, until } from "./databaseServer.ts";

/** Who owns the tables, as Entra ID has them. */
type Person = {
  readonly id: string;
  readonly name: string;
  /** User, Group or ServicePrincipal. */
  readonly type: string;
  readonly tenantId: string;
};

/** How often it is looked for before it is asked for once more. */
const LOOKS = 12;

/**
 * Makes the owner an administrator of the server. The infrastructure does not: Azure calls a server made before it can be
 * signed in to, refuses the owner then (AadAuthOperationCannotBePerformedWhenServerIsNotAccessible), and every further
 * deployment meets the same moment.
 * @returns whether the owner had to be made
 * @throws Error with the cure when Azure refuses
 */
export async function makeOwner({ id, name, type, tenantId }: Person, ground: Ground): Promise<boolean> {
  const part = `/administrators/${id}`;
  await serverIsReady(ground);
  const isThere = async () => (await ask(ground, "GET", part)).status === 200;
  if (await isThere()) return false;
  ground.say(`Making ${name} the owner of the database.`);
  let looks = 0;
  await until(async () => {
    // What was accepted may still come to nothing, so it is asked for again.
    if (looks++ % LOOKS === 0)
      await ask(ground, "PUT", part, { properties: { principalName: name, principalType: type, tenantId } });
    return isThere();
  }, ground);
  await serverIsReady(ground);
  return true;
}
