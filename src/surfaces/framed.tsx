import { type ComponentType, lazy } from "react";

/** A layer made of Fluent components, fetched together with their provider. */
export const framed = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [{ FluentFrame }, Layer] = await Promise.all([import("./fluentFrame.tsx"), load()]);
    return {
      default: (props: Props) => (
        <FluentFrame>
          <Layer {...props} />
        </FluentFrame>
      ),
    };
  });

/** As above, with the words of pages that are opened now and then. */
export const framedLate = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  framed(async () => {
    const { withLateWords } = await import("../locales/lateWords.ts");
    return withLateWords(load());
  });
