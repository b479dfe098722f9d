import { lazy, Suspense } from "react";
import { NoOutlook } from "../host/appointment.ts";
import { outlookHost } from "../host/outlook.ts";
import { signInBy } from "../host/signIn.ts";
import { withOutlookWords } from "../locales/outlookWords.ts";
import { roomOf, speak } from "../locales/roomOf.ts";
import { Message, mount } from "./boot.tsx";

const t = roomOf("outlook");

// The code is on its way while Outlook is being found; its words wait for the language that Outlook speaks.
const pane = import("./outlookPane.tsx");
const signIn = import("../host/msal.ts");
const Pane = lazy(async () => ({ default: (await withOutlookWords(pane)).OutlookPane }));
// Whoever waits for them says that they are missing.
for (const part of [pane, signIn]) part.catch(() => undefined);

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
