import { Suspense } from "react";
import type { Client } from "../client/call.ts";
import { useSettings } from "../features/settings/useSettings.ts";
import { roomOf } from "../locales/roomOf.ts";
import { Button } from "../ui/button.tsx";
import { framedLate } from "./framed.tsx";

// Fetched for administrators alone.
const SettingsForm = framedLate(async () => (await import("../features/settings/SettingsForm.tsx")).SettingsForm);

const t = roomOf("team");

type Props = {
  readonly client: Client;
  /** Leads to the pages that administrators alone have; absent where there is no way back from them. */
  readonly open?: (page: "pilot" | "deliveries" | "self-test") => void;
};

/** What the organisation sets; nothing for anybody who is no administrator. An administrator may be in no team. */
export function AdminSettings({ client, open }: Props) {
  const { data } = useSettings(client);
  if (data?.mayChange !== true) return null;
  return (
    <Suspense fallback={null}>
      <SettingsForm client={client} settings={data} />
      {open !== undefined && (
        <div className="pl-actions">
          <Button onClick={() => open("pilot")}>{t("to-pilot")}</Button>
          <Button onClick={() => open("deliveries")}>{t("to-deliveries")}</Button>
          <Button onClick={() => open("self-test")}>{t("to-self-test")}</Button>
        </div>
      )}
    </Suspense>
  );
}
