import { expect, test } from "vitest";
import { readTelemetry, type TelemetryConfig } from "./telemetryConfig.ts";

function read(
  environment: Record<string, string>,
  isProduction = true,
): { config: TelemetryConfig | null; said: string[] } {
  const said: string[] = [];
  const text = (name: string) => environment[name]?.trim() || null;
  const config = readTelemetry({ text, refuse: (sentence) => void said.push(sentence), isProduction });
  return { config, said };
}

const endpoint = "https://collector.example:4318";
const azure =
  "InstrumentationKey=00000000-0000-4000-8000-000000000001;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/;LiveEndpoint=https://westeurope.livediagnostics.monitor.azure.com/";

test("with neither of the two nothing is measured", () => {
  expect(read({})).toEqual({ config: null, said: [] });
});

test("a setting that only one of them reads is refused without it", () => {
  const { config, said } = read({ TELEMETRY_TRACES: "all", OTEL_EXPORTER_OTLP_HEADERS: "a=b" });
  expect(config).toBeNull();
  expect(said).toEqual([expect.stringMatching(/^OTEL_EXPORTER_OTLP_HEADERS, TELEMETRY_TRACES set without /)]);
});

test("a collector, with what it wants to be sent", () => {
  const { config, said } = read({
    OTEL_EXPORTER_OTLP_ENDPOINT: `${endpoint}/otlp/`,
    OTEL_EXPORTER_OTLP_HEADERS: "Authorization=Basic%20YTpi, x-scope=one=two",
  });
  expect(said).toEqual([]);
  expect(config).toEqual({
    otlp: { endpoint: `${endpoint}/otlp`, headers: { authorization: "Basic YTpi", "x-scope": "one=two" } },
    azure: null,
    traces: "slow",
  });
});

test("both, with traces of everything", () => {
  expect(
    read({
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      APPLICATIONINSIGHTS_CONNECTION_STRING: azure,
      TELEMETRY_TRACES: "all",
    }),
  ).toEqual({ config: { otlp: { endpoint, headers: {} }, azure, traces: "all" }, said: [] });
});

test.each([
  ["http://127.0.0.1:4318", true, true],
  ["http://localhost:4318", true, true],
  ["http://collector.example:4318", true, false],
  ["http://collector:4318", false, true],
  ["https://user:word@collector.example", false, false],
  ["https://collector.example/?key=word", false, false],
  ["collector.example:4318", false, false],
])("%s, in production %s, may be a collector: %s", (value, isProduction, is) => {
  const { said } = read({ OTEL_EXPORTER_OTLP_ENDPOINT: value }, isProduction);
  expect(said).toHaveLength(is ? 0 : 1);
  for (const sentence of said) expect(sentence).not.toContain("word");
});

test.each([
  ["OTEL_EXPORTER_OTLP_HEADERS", "secret-word"],
  ["OTEL_EXPORTER_OTLP_HEADERS", "a=%E0%A4%A"],
  ["TELEMETRY_TRACES", "secret-word"],
  ["APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=secret-word"],
  ["APPLICATIONINSIGHTS_CONNECTION_STRING", azure.replace("https:", "http:")],
])("%s as %s is refused, with its cure and without its value", (name, value) => {
  const { said } = read({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, [name]: value });
  expect(said).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
  expect(said.join()).not.toMatch(/secret-word|%E0/);
});
