import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Client } from "../../client/call.ts";
import type { Reminders, RemindersBody } from "../../contract/reminders.ts";

const queryKey = ["reminders"];

/** The zone of this device; null where the browser does not tell. */
export const zoneHere = (): string | null => Intl.DateTimeFormat().resolvedOptions().timeZone || null;

/** When, where and whether the reader is written to. */
export function useReminders(client: Client) {
  const queries = useQueryClient();
  const query = useQuery({ queryKey, queryFn: ({ signal }) => client.call("reminders", {}, signal) });
  const zone = zoneHere();
  const { data } = query;
  // Where nobody has said a zone, this device's is nearer than that of a meeting.
  const isNews =
    zone !== null && data !== undefined && zone !== data.hours.zone && ["team", "browser"].includes(data.hours.source);
  useEffect(() => {
    if (!isNews || zone === null) return;
    // Not saved is no harm: the page goes on with the hours it has.
    void client.call("putReminders", { body: { browserZone: zone } }).then(
      (renewed) => queries.setQueryData(queryKey, renewed),
      () => undefined,
    );
  }, [client, queries, zone, isNews]);
  return query;
}

export type Change = {
  readonly put: (body: RemindersBody) => Promise<void>;
  readonly mute: (seriesId: string, muted: boolean) => Promise<void>;
};

/** Ways to change it; the page shows at once what the server has kept. */
export function useChangeReminders(client: Client): Change {
  const queries = useQueryClient();
  const keep = (renewed: Reminders) => {
    queries.setQueryData(queryKey, renewed);
  };
  return {
    put: async (body) => keep(await client.call("putReminders", { body })),
    mute: async (id, muted) => keep(await client.call("muteSeries", { params: { id }, body: { muted } })),
  };
}
