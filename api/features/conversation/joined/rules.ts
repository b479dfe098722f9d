type Role = "member" | "owner";

/**
 * The service tells who is in a team or chat, but not who owns it. Who owned it goes on doing so; where nobody does,
 * whoever added the bot there looks after it, as they were allowed to add it.
 * @param adder null where the service does not say, or somebody who is not in it
 */
export function rolesOf(
  members: readonly string[],
  owners: ReadonlySet<string>,
  adder: string | null,
): ReadonlyMap<string, Role> {
  const owned = members.some((id) => owners.has(id));
  const isOwner = (id: string) => (owned ? owners.has(id) : id === adder);
  return new Map(members.map((id) => [id, isOwner(id) ? "owner" : "member"]));
}

const NAMED_MAX = 3;
/** What a chat without a name is called here: who is in it, the first few. */
export const nameOfPeople = (names: readonly string[]): string =>
  names
    .filter((name) => name !== "")
    .toSorted((a, b) => a.localeCompare(b))
    .slice(0, NAMED_MAX)
    .join(", ")
    .slice(0, 255);
