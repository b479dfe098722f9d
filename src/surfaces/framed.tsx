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
