import { lazy, Suspense } from "react";
import { PlumblineProvider } from "../ui/theme.tsx";
import { mount } from "./boot.tsx";

const PersonalPage = lazy(async () => ({ default: (await import("./personalPage.tsx")).PersonalPage }));

void mount(
  (surface) => (
    <Suspense fallback={null}>
      <PersonalPage {...surface} />
    </Suspense>
  ),
  { Frame: PlumblineProvider },
);
