import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";

/** What was changed for a team, newest first. */
export const useChanges = (client: Client, teamId: string) =>
  useQuery({
    queryKey: ["changes", teamId],
    queryFn: ({ signal }) => client.call("changes", { params: { teamId } }, signal),
  });
