import { Button } from "@fluentui/react-components";
import type { Client } from "../../client/call.ts";
import { useErase } from "./useMyData.ts";
import "./myData.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("myData");

type Props = { readonly client: Client; readonly keep: () => void; readonly done: () => void };

const parts = [
  ["goes-heading", ["goes-name", "goes-asked", "goes-roles", "goes-open"]],
  ["stays-heading", ["stays-answers", "stays-shapes", "stays-open", "stays-others"]],
  ["comes-heading", ["comes"]],
] as const;

/** What goes, what stays and why, and what may come back, before anything is deleted. */
export function EraseView({ client, keep, done }: Props) {
  const erase = useErase(client);
  return (
    <>
      {parts.map(([heading, points]) => (
        <section key={heading} className="pl-my-words">
          <h2>{t(heading)}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{t("erase-cannot")}</p>
      {erase.isError && <p role="alert">{t("erase-failed")}</p>}
      <div className="pl-actions">
        <Button
          appearance="primary"
          disabled={erase.isPending}
          onClick={() => erase.mutate(undefined, { onSuccess: done })}
        >
          {t(erase.isPending ? "erasing" : "erase-yes")}
        </Button>
        <Button disabled={erase.isPending} onClick={keep}>
          {t("erase-no")}
        </Button>
      </div>
    </>
  );
}
