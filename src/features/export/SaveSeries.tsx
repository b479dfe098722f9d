import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Client } from "../../client/call.ts";
import { roomOf, sayHere } from "../../locales/roomOf.ts";
import { csvOf } from "../../ui/csv.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { useCopied } from "../../ui/useCopied.ts";
import { exportRows } from "./exportRows.ts";
import "./export.css";

const t = roomOf("report");
const take = roomOf("takeAlong");

type Props = {
  readonly client: Client;
  readonly teamId: string;
  readonly series: { readonly id: string; readonly title: string };
};
type Did =
  | { readonly what: "nothing" | "fetching" | "not-fetched" }
  | { readonly what: "saved"; readonly complete: boolean }
  | { readonly what: "refused"; readonly text: string };

/** The results of a series as files, made on this device from what the server gives everybody who may read them. */
export function SaveSeries({ client, teamId, series }: Props) {
  const [withSentences, setWithSentences] = useState(false);
  const [did, setDid] = useState<Did>({ what: "nothing" });
  const save = async (as: "csv" | "json") => {
    setDid({ what: "fetching" });
    try {
      const query = { series: series.id, ...(withSentences ? { sentences: "1" as const } : {}) };
      const taken = await client.call("export", { params: { teamId }, query });
      const name = `Plumbline ${series.title} ${taken.at.slice(0, 10)}.${as}`;
      const text = as === "csv" ? csvOf(exportRows(taken, sayHere)) : `${JSON.stringify(taken, null, 2)}\n`;
      const type = as === "csv" ? "text/csv;charset=utf-8" : "application/json";
      const fate = await saveFile(name, type, text);
      setDid(fate === "saved" ? { what: "saved", complete: taken.complete } : { what: "refused", text });
    } catch {
      setDid({ what: "not-fetched" });
    }
  };
  return (
    <details className="pl-save">
      <summary>{t("save")}</summary>
      <div>
        <p className="pl-soft">{t("save-what")}</p>
        <label>
          <input
            type="checkbox"
            checked={withSentences}
            onChange={({ currentTarget }) => setWithSentences(currentTarget.checked)}
          />
          {t("with-sentences")}
        </label>
        <div className="pl-actions">
          <Button onClick={() => void save("csv")}>{t("csv")}</Button>
          <Button onClick={() => void save("json")}>{t("json")}</Button>
        </div>
        <p role="status">
          {did.what !== "nothing" && t(did.what)} {did.what === "saved" && !did.complete && t("incomplete")}
        </p>
        {did.what === "refused" && <Text text={did.text} />}
      </div>
    </details>
  );
}

/** The content itself, marked, where it cannot be had as a file. */
function Text({ text }: { readonly text: string }) {
  const { place, copied, copy } = useCopied<HTMLTextAreaElement>();
  useEffect(() => {
    place.current?.focus();
    place.current?.select();
  }, [place]);
  return (
    <>
      <textarea ref={place} aria-label={t("refused-text")} value={text} readOnly rows={8} dir="auto" />
      <div className="pl-actions">
        <Button onClick={() => void copy(text)}>{t("copy")}</Button>
      </div>
      <p role="status">{copied !== null && take(copied ? "copied" : "copy-by-hand")}</p>
    </>
  );
}
