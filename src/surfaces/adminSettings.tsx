import { Suspense } from "react";
import type { Client } from "../client/call.ts";
import { useSettings } from "../features/settings/useSettings.ts";
import { framed } from "./framed.tsx";

// Fetched for administrators alone.
const SettingsForm = framed(async () => (await import("../features/settings/SettingsForm.tsx")).SettingsForm);

type Props = { readonly client: Client };

/** What the organisation sets; nothing for anybody who is no administrator. An administrator may be in no team. */
export function AdminSettings({ client }: Props) {
  const { data } = useSettings(client);
  if (data?.mayChange !== true) return null;
  return (
    <Suspense fallback={null}>
      <SettingsForm client={client} settings={data} />
    </Suspense>
  );
}
