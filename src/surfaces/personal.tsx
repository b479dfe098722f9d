import { lazy, Suspense } from "react";
import { boot as t } from "../locales/en/boot.ts";
import { Message, mount } from "./boot.tsx";

const FluentFrame = lazy(async () => ({ default: (await import("./fluentFrame.tsx")).FluentFrame }));
const PersonalPage = lazy(async () => ({ default: (await import("./personalPage.tsx")).PersonalPage }));

void mount((surface) =>
  !surface.host.canSignIn ? (
    <Message title={t("sign-in")} text={t("sign-in-next")} />
  ) : (
    <Suspense fallback={null}>
      <FluentFrame>
        <PersonalPage {...surface} />
      </FluentFrame>
    </Suspense>
  ),
);
