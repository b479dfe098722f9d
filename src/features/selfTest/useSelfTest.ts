import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";

/** What the server has seen of itself; refused for who is no administrator. */
export const useSelfTest = (client: Client) =>
  useQuery({ queryKey: ["selfTest"], queryFn: ({ signal }) => client.call("selfTest", {}, signal) });

/** How what runs by itself has gone. */
export const useHealthDetails = (client: Client) =>
  useQuery({ queryKey: ["healthDetails"], queryFn: ({ signal }) => client.call("healthDetails", {}, signal) });
