import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";

/** What to bring along to the next meetings: of one team, or of everything that is one's own. */
export const usePrepare = (client: Client, teamId: string | null) =>
  useQuery({
    queryKey: ["prepare", teamId],
    queryFn: ({ signal }) => client.call("prepare", { query: teamId === null ? {} : { team: teamId } }, signal),
  });
