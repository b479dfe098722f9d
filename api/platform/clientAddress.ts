/**
 * The network address a request came from, by which nothing but failing sign-ins and health checks are counted; null
 * where nobody can say.
 * @param forwarded the header x-forwarded-for: each proxy adds on the right whom it heard from, Azure with a port
 * @param proxies how many of those on the right are our own; what stands further left anybody may have written
 * @param peer the other end of the connection; null where a host keeps it to itself
 */
export function clientAddress(forwarded: string | null, proxies: number, peer: string | null): string | null {
  if (proxies === 0) return peer === null ? null : network(peer);
  const named = (forwarded ?? "").split(",").map((one) => one.trim());
  const told = named.at(-proxies) ?? "";
  // Fewer names than proxies: the request did not come the usual way.
  return told === "" || told.length > LONGEST ? null : network(told);
}

/** An IPv6 address in brackets with a port has 47 characters. */
const LONGEST = 60;

/** Without a port; of IPv6 the first four groups, because one subscriber holds all addresses below them. */
function network(address: string): string {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([^:]+):\d+$/.exec(address)?.[1] ?? address;
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (inner !== undefined) return inner;
  if (!bare.includes(":")) return bare;
  const [head = "", tail] = bare.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...new Array<string>(gap).fill("0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
