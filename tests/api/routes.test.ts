import { engines } from "../support/engines.ts";
import { describeEveryRoute } from "./everyRoute.ts";

/** The application itself. The built function gets the same in tests/functions/routes.test.ts. */
for (const [engine, fresh] of engines)
  describeEveryRoute(engine, fresh, async ({ app }) => ({
    request: (path, init) => app.request(path, init),
    longestHeader: 20_000,
    close: async () => undefined,
  }));
