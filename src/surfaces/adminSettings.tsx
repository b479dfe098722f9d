import { lazy, Suspense } from "react";
import type { Client } from "../client/call.ts";
import { useSettings } from "../features/settings/useSettings.ts";

// Fetched for administrators alone.
const SettingsForm = lazy(async () => ({
  default: (await import("../features/settings/SettingsForm.tsx")).SettingsForm,
}));

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
