import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";

/** Milliseconds between two looks at what is open: as often as the server counts. */
const LOOK_AGAIN = 10_000;

export const useTeams = (client: Client, enabled = true) =>
  useQuery({ queryKey: ["teams"], queryFn: ({ signal }) => client.call("teams", {}, signal), enabled });

export const useTeam = (client: Client, teamId: string) =>
  useQuery({
    queryKey: ["team", teamId],
    queryFn: ({ signal }) => client.call("team", { params: { teamId } }, signal),
  });

/** The meetings around now with the state of their questions, kept fresh while the page is seen. */
export const useMeetings = (client: Client, teamId: string) => useQuery(meetingsQuery(client, teamId));

export const meetingsQuery = (client: Client, teamId: string) => ({
  queryKey: ["occurrences", teamId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    client.call("occurrences", { params: { teamId }, query: {} }, signal),
  refetchInterval: LOOK_AGAIN,
});

export const pulseQuery = (client: Client, id: string) => ({
  queryKey: ["pulse", id],
  queryFn: ({ signal }: { signal: AbortSignal }) => client.call("pulse", { params: { id } }, signal),
  refetchInterval: LOOK_AGAIN,
});
