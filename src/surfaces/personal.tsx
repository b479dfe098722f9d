import { lazy, Suspense } from "react";
import { roomOf, withWords } from "../locales/roomOf.ts";
import { Message, mount } from "./boot.tsx";

const t = roomOf("boot");

const PersonalPage = lazy(async () => ({ default: (await withWords(import("./personalPage.tsx"))).PersonalPage }));

void mount((surface) =>
  !surface.host.canSignIn ? (
    <Message title={t("sign-in")} text={t("sign-in-next")} />
  ) : (
    <Suspense fallback={null}>
      <PersonalPage {...surface} />
    </Suspense>
  ),
);
