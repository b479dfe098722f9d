import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";
import type { Calendar } from "../../contract/calendar.ts";

const queryKey = ["calendar"];

/** Which rungs are open, and what stopped the others. */
export const useCalendar = (client: Client) =>
  useQuery({ queryKey, queryFn: ({ signal }) => client.call("calendar", {}, signal) });

export type ChangeCalendar = {
  /** What has come of it: it may still be closed, for a reason that the page then says. */
  readonly connect: () => Promise<Calendar>;
  readonly disconnect: () => Promise<void>;
  /** null ends reading for the group. */
  readonly setGroup: (groupId: string | null) => Promise<void>;
};

/** Ways to change it; meetings on other pages may be others after it. */
export function useChangeCalendar(client: Client): ChangeCalendar {
  const queries = useQueryClient();
  const keep = async (renewed: Calendar) => {
    queries.setQueryData(queryKey, renewed);
    await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
  };
  return {
    connect: async () => {
      const renewed = await client.call("connectCalendar", {});
      await keep(renewed);
      return renewed;
    },
    disconnect: async () => keep(await client.call("disconnectCalendar", {})),
    setGroup: async (groupId) => keep(await client.call("putCalendarGroup", { body: { groupId } })),
  };
}
