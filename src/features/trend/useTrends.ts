import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";

/** The trend of every series of a team. */
export const useTrends = (client: Client, teamId: string) =>
  useQuery({
    queryKey: ["trend", teamId],
    queryFn: ({ signal }) => client.call("trend", { params: { teamId }, query: {} }, signal),
  });
