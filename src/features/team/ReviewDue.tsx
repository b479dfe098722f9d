import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";

const t = roomOf("team");

type Props = {
  readonly client: Client;
  /** The next meeting of the series. */
  readonly occurrence: Occurrence;
  readonly change: () => void;
};

/** After 90 days, to those who may decide: are these questions still worth the time? */
export function ReviewDue({ client, occurrence: { seriesId, title }, change }: Props) {
  const queries = useQueryClient();
  const review = useMutation({
    mutationFn: (answer: "keep" | "stop") => client.call("putReview", { params: { id: seriesId }, body: { answer } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["occurrences"] }),
  });
  return (
    <div className="pl-row-card">
      <p>{t("review", { title })}</p>
      <div className="pl-actions">
        <Button disabled={review.isPending} onClick={() => review.mutate("keep")}>
          {t("review-keep")}
        </Button>
        <Button onClick={change}>{t("change")}</Button>
        <Button disabled={review.isPending} onClick={() => review.mutate("stop")}>
          {t("review-stop")}
        </Button>
      </div>
      {review.isError && <p role="alert">{t("agreed-failed")}</p>}
    </div>
  );
}
