import { useEffect, useState } from "react";
import type { Client } from "../../client/call.ts";

/** Who is setting this up; undefined until it is known, and where it cannot be had. */
export function useMe(client: Client): string | undefined {
  const [id, setId] = useState<string>();
  useEffect(() => {
    const left = new AbortController();
    client
      .call("me", {}, left.signal)
      .then((me) => setId(me.id))
      .catch((error: unknown) => {
        // Without it only the choice to answer in the open is missing.
        if (!left.signal.aborted) console.warn("who is signed in could not be loaded", error);
      });
    return () => left.abort();
  }, [client]);
  return id;
}
