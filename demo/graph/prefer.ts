/** What the Prefer header asks for. */
export type Prefer = {
  /** Windows or IANA name; null: UTC. */
  readonly timeZone: string | null;
  readonly pageSize: number | null;
  readonly immutableIds: boolean;
  /** The parts that were followed, for Preference-Applied. */
  readonly applied: readonly string[];
};

const part = /([\w.-]+)\s*=\s*(?:"([^"]*)"|([^\s,;]+))/g;

export function readPrefer(header: string | null): Prefer {
  const asked = new Map(
    [...(header ?? "").matchAll(part)].map((found) => [found[1]?.toLowerCase(), found[2] ?? found[3] ?? ""]),
  );
  const timeZone = asked.get("outlook.timezone") ?? null;
  const pageSize = Number(asked.get("odata.maxpagesize"));
  const immutableIds = asked.get("idtype")?.toLowerCase() === "immutableid";
  const hasSize = Number.isInteger(pageSize) && pageSize > 0;
  return {
    timeZone,
    pageSize: hasSize ? pageSize : null,
    immutableIds,
    applied: [
      ...(timeZone === null ? [] : [`outlook.timezone="${timeZone}"`]),
      ...(hasSize ? [`odata.maxpagesize=${pageSize}`] : []),
      ...(immutableIds ? ['IdType="ImmutableId"'] : []),
    ],
  };
}
