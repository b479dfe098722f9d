import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";

/** What became of messages, as counts; refused for who is no administrator. */
export const useDeliveries = (client: Client) =>
  useQuery({ queryKey: ["deliveries"], queryFn: ({ signal }) => client.call("deliveries", {}, signal) });
