import { type Chance, uuid4 } from "../chance.ts";
import type { Log } from "../log.ts";
import type { TelemetryConfig } from "../telemetryConfig.ts";
import type { Arrived } from "./exporters.ts";
import { guardedTelemetry, silentTelemetry, type Telemetry } from "./telemetry.ts";

/** How often metrics leave. */
const EVERY_MS = 60_000;

/**
 * Telemetry as it is configured. Who sends where it goes is never waited for: a collector that is away slows and fails
 * nothing, and the log says so once, and once more when it is back.
 * @param config null: nothing is measured, and nothing of it is loaded
 */
export async function openTelemetryTo(
  config: TelemetryConfig | null,
  parts: { readonly log: Log; readonly chance: Chance; readonly version: string; readonly everyMs?: number },
): Promise<Telemetry> {
  if (config === null) return silentTelemetry;
  const { log, chance, version, everyMs = EVERY_MS } = parts;
  const [{ openTelemetry }, { azureWay, otlpWay }] = await Promise.all([
    import("./openTelemetry.ts"),
    import("./exporters.ts"),
  ]);
  const ways = config.otlp === null ? [] : [otlpWay(config.otlp, announced(log, "otlp"))];
  if (config.azure !== null) {
    const { azureIdentity } = await import("../azureIdentity.ts");
    ways.push(azureWay(config.azure, azureIdentity(), announced(log, "azure")));
  }
  const { traces } = config;
  return guardedTelemetry(openTelemetry({ ways, traces, everyMs, version, instance: uuid4(chance) }), log);
}

/** Says only what has changed. */
function announced(log: Log, where: "otlp" | "azure"): Arrived {
  let isAway = false;
  return (is) => {
    if (isAway === !is) return;
    isAway = !is;
    log(is ? "telemetry-reached" : "telemetry-unreachable", { where });
  };
}
