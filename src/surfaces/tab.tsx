import { lazy, Suspense } from "react";
import type { Frame } from "../host/host.ts";
import { roomOf, withWords } from "../locales/roomOf.ts";
import { Message, mount } from "./boot.tsx";

const t = roomOf("boot");

const TabPage = lazy(async () => ({ default: (await withWords(import("./tabPage.tsx"))).TabPage }));

// The package names one address for a team's tab, its meetings' side panel, stage and dialog: the frame decides.
const elsewhere: Partial<Record<Frame, string>> = {
  sidePanel: "side-panel.html",
  meetingStage: "stage.html",
  task: "dialog.html",
};

void mount((surface) => {
  const page = elsewhere[surface.host.context().frame];
  if (page !== undefined) {
    location.replace(`${page}${location.search}${location.hash}`);
    return null;
  }
  if (!surface.host.canSignIn) return <Message title={t("sign-in")} text={t("sign-in-next")} />;
  return (
    <Suspense fallback={null}>
      <TabPage {...surface} />
    </Suspense>
  );
});
