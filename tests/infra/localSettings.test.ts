import { expect, test } from "vitest";
import { readConfig } from "../../api/platform/config.ts";
import { localSettingsExample } from "../../scripts/functionsFolder.ts";
import { namesRead } from "./settings.ts";

/** Read by the host of Azure Functions. */
const ofTheHost = ["FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", "AzureWebJobsDisableHomepage"];
/** Said by Azure or by a process about itself, or for server.ts only, or refused wherever people sign in. */
const notForFunctions = [
  ...["WEBSITE_INSTANCE_ID", "WEBSITE_SKU", "NODE_ENV", "FUNCTIONS_WORKER_RUNTIME"],
  ...["PORT", "HOST", "DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS"],
];
const values: Readonly<Record<string, string>> = localSettingsExample.Values;

test("local.settings.example.json has every setting the product reads, and none that nobody reads", () => {
  const named = Object.keys(values).filter((name) => !ofTheHost.includes(name));
  const read = [...namesRead()].filter((name) => !notForFunctions.includes(name));
  expect(named.toSorted()).toEqual(read.toSorted());
  expect(Object.keys(values)).toEqual(expect.arrayContaining(ofTheHost));
});

test("filled in with no more than a client id it starts under Core Tools, on the embedded database", () => {
  const filledIn = { ...values, TOKEN_CLIENT_ID: "b2f0c1d4-0000-4000-8000-000000000001" };
  const config = readConfig({ ...filledIn, AZURE_FUNCTIONS_ENVIRONMENT: "Development" });
  expect(config.database.engine).toBe("pglite");
  // On Azure the same is refused.
  expect(() => readConfig({ ...filledIn, WEBSITE_SKU: "FlexConsumption" })).toThrow(/DATABASE_URL is missing/);
});
