import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";
import type { PilotBody } from "../../contract/pilot.ts";

/** Whether a pilot is on, and for an administrator which teams there are. */
export const usePilot = (client: Client) =>
  useQuery({ queryKey: ["pilot"], queryFn: ({ signal }) => client.call("pilot", {}, signal) });

export const usePilotReport = (client: Client) =>
  useQuery({ queryKey: ["pilot", "report"], queryFn: ({ signal }) => client.call("pilotReport", {}, signal) });

/** Begins, changes or ends the pilot; everything else on the page may be another after it. */
export function usePutPilot(client: Client): (body: PilotBody) => Promise<void> {
  const queries = useQueryClient();
  return async (body) => {
    await client.call("putPilot", { body });
    await queries.invalidateQueries();
  };
}
