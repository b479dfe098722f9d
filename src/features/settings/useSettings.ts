import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";

/** What the organisation has set, and whether the reader may change it. */
export const useSettings = (client: Client) =>
  useQuery({ queryKey: ["settings"], queryFn: ({ signal }) => client.call("settings", {}, signal) });
