import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Client } from "../../client/call.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("trend");

type Props = { readonly client: Client; readonly seriesId: string };

/** For who leads the team: from here on what is usual is learned anew. Asked twice, because it cannot be taken back. */
export function StartAnew({ client, seriesId }: Props) {
  const [asking, setAsking] = useState(false);
  const was = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed has gone: the keys go on with what has come in its place.
    if (was.current !== asking) place.current?.querySelector("button")?.focus();
    was.current = asking;
  }, [asking]);
  const queries = useQueryClient();
  const anew = useMutation({
    mutationFn: () => client.call("startBaseline", { params: { id: seriesId } }),
    onSuccess: () => {
      setAsking(false);
      return queries.invalidateQueries({ queryKey: ["trend"] });
    },
  });
  if (!asking)
    return (
      <div ref={place}>
        <Button onClick={() => setAsking(true)}>{t("anew")}</Button>
      </div>
    );
  return (
    <div className="pl-alert" ref={place}>
      <p>{t("anew-means")}</p>
      <div className="pl-actions">
        <Button appearance="primary" disabled={anew.isPending} onClick={() => anew.mutate()}>
          {t("anew-yes")}
        </Button>
        <Button onClick={() => setAsking(false)}>{t("anew-no")}</Button>
      </div>
      {anew.isError && <p role="alert">{t("not-saved")}</p>}
    </div>
  );
}
