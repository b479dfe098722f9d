import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";
import type { Calendar } from "../../contract/calendar.ts";

const queryKey = ["calendar"];

const LOOK_AGAIN_MS = 5000;
/** A calendar that is open and has not been read once; the bot has none to read. */
const isBeingRead = ({ rungs }: Calendar): boolean =>
  rungs.some(({ rung, state, readAt }) => rung !== "team" && state === "open" && readAt === null);

/** Which rungs are open, and what stopped the others; looked at again until what has just been opened is read. */
export const useCalendar = (client: Client) =>
  useQuery({
    queryKey,
    queryFn: ({ signal }) => client.call("calendar", {}, signal),
    refetchInterval: ({ state: { data } }) => (data !== undefined && isBeingRead(data) ? LOOK_AGAIN_MS : false),
  });

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
