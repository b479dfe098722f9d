import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";
import type { Query } from "../../contract/routes.ts";

/** Closed results of a team, of what is named in the query. */
export const useExport = (client: Client, teamId: string, query: Query<"export">) =>
  useQuery({
    queryKey: ["export", teamId, query],
    queryFn: ({ signal }) => client.call("export", { params: { teamId }, query }, signal),
  });
