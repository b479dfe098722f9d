import { useEffect, useState } from "react";
import type { Client, Input } from "../../client/call.ts";
import type { InTheWay } from "../../contract/inTheWay.ts";

type Wish = NonNullable<Input<"inTheWay">["query"]>;

/**
 * What a wish cannot be asked beside now; nothing while it is not known, and where it cannot be had: the server has the
 * last word in any case.
 * @param wish null: there is nothing to ask yet
 * @param round another one asks again
 */
export function useInTheWay(client: Client, teamId: string, wish: Wish | null, round: number): readonly InTheWay[] {
  const [found, setFound] = useState<{ readonly key: string; readonly inTheWay: readonly InTheWay[] }>();
  const key = wish === null ? "" : JSON.stringify(wish);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is the wish to ask again
  useEffect(() => {
    if (key === "") return;
    const left = new AbortController();
    client
      .call("inTheWay", { params: { teamId }, query: JSON.parse(key) as Wish }, left.signal)
      .then(({ inTheWay }) => setFound({ key, inTheWay }))
      .catch((error: unknown) => {
        if (!left.signal.aborted) console.warn("what is in the way could not be loaded", error);
      });
    return () => left.abort();
  }, [client, teamId, key, round]);
  return found?.key === key ? found.inTheWay : [];
}
