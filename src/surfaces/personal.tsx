import { lazy, Suspense } from "react";
import { mount } from "./boot.tsx";

const FluentFrame = lazy(async () => ({ default: (await import("./fluentFrame.tsx")).FluentFrame }));
const PersonalPage = lazy(async () => ({ default: (await import("./personalPage.tsx")).PersonalPage }));

void mount((surface) => (
  <Suspense fallback={null}>
    <FluentFrame>
      <PersonalPage {...surface} />
    </FluentFrame>
  </Suspense>
));
