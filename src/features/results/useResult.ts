import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";

/** A closed result. It never changes, except that names shown in the open go after a while. */
export const useResult = (client: Client, pulseId: string | null) =>
  useQuery({
    queryKey: ["result", pulseId],
    queryFn: ({ signal }) => client.call("result", { params: { id: pulseId ?? "" } }, signal),
    enabled: pulseId !== null,
    refetchInterval: ({ state }) => (state.data?.hands === undefined ? false : 30_000),
  });
