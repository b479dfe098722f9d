import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";

export const useMyData = (client: Client) =>
  useQuery({ queryKey: ["my-data"], queryFn: ({ signal }) => client.call("myData", {}, signal), gcTime: 0 });

/** Deletes what is stored about the person. Nothing on the page may be read from memory afterwards. */
export const useErase = (client: Client) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => client.call("eraseMe", {}),
    onSuccess: () => queries.removeQueries(),
  });
};
