import type { Host } from "../../host/host.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("pulse");

type Share = { readonly host: Host; readonly occurrenceId: string; readonly failed: () => void };

/** The stage is a page of its own beside this one; it finds everything by the meeting. */
export function ShareToStage({ host, occurrenceId, failed }: Share) {
  const share = host.shareToStage;
  if (share === undefined) return null;
  const url = new URL(`stage.html?occurrence=${encodeURIComponent(occurrenceId)}`, location.href).href;
  return (
    <button type="button" className="pl-answer pl-center" onClick={() => void share(url).catch(failed)}>
      {t("share-stage")}
    </button>
  );
}
