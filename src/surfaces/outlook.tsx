import { lazy, Suspense } from "react";
import { NoOutlook } from "../host/appointment.ts";
import { outlookHost } from "../host/outlook.ts";
import { signInBy } from "../host/signIn.ts";
import { withOutlookWords } from "../locales/outlookWords.ts";
import { roomOf, speak } from "../locales/roomOf.ts";
import { Message, mount } from "./boot.tsx";

const t = roomOf("outlook");

// Both are on their way while Outlook is being found.
const page = withOutlookPane();
const Pane = lazy(() => page);
async function withOutlookPane() {
  return { default: (await import("./outlookPane.tsx")).OutlookPane };
}

void mount(
  (surface) => (
    <Suspense fallback={null}>
      <Pane {...surface} />
    </Suspense>
  ),
  {
    pick: async (page) => outlookHost(page, () => signInBy("nested", page)),
    async failed(error) {
      if (!(error instanceof NoOutlook)) return null;
      await speak(navigator.language);
      await withOutlookWords(Promise.resolve());
      return <Message title={t(error.why)} text={t(`${error.why}-next`)} plainLink />;
    },
  },
);
