import { describe, expect, test } from "vitest";
import { readGraph } from "./graphConfig.ts";

const key = Buffer.alloc(32, 7).toString("base64");
const reading = (environment: Record<string, string>, site: string | null = "https://plumbline.example") => {
  const refusals: string[] = [];
  const graph = readGraph(
    { text: (name) => environment[name]?.trim() || null, refuse: (sentence) => refusals.push(sentence) },
    site,
  );
  return { graph, refusals };
};

describe("the settings of Microsoft Graph", () => {
  test("without any there is no Graph, and nothing to mend", () => {
    expect(reading({})).toEqual({ graph: null, refusals: [] });
  });

  test("a secret is enough: it is told of changes where the pages are", () => {
    expect(reading({ GRAPH_SECRET: "s" })).toEqual({
      graph: {
        credential: { secret: "s" },
        origin: "https://graph.microsoft.com",
        notifyAt: "https://plumbline.example",
        calendarKey: null,
      },
      refusals: [],
    });
  });

  test("an identity, another cloud, another address and a key are taken as they are", () => {
    const all = {
      GRAPH_IDENTITY: "System",
      GRAPH_URL: "https://graph.microsoft.us/",
      GRAPH_NOTIFY_URL: "https://hooks.example",
      CALENDAR_KEY: key,
    };
    const { graph } = reading({ ...all, GRAPH_IDENTITY: "system" });
    expect(graph).toMatchObject({
      credential: { identity: "system" },
      origin: "https://graph.microsoft.us",
      notifyAt: "https://hooks.example",
    });
    expect(graph?.calendarKey).toEqual(new Uint8Array(32).fill(7));
  });

  test("pages on this machine are no place that Graph can reach", () => {
    expect(reading({ GRAPH_SECRET: "s" }, "http://localhost:4280").graph?.notifyAt).toBeNull();
  });

  test.each([
    [{ CALENDAR_KEY: key }, "CALENDAR_KEY set without"],
    [
      { GRAPH_NOTIFY_URL: "https://a.example", GRAPH_URL: "https://b.example" },
      "GRAPH_NOTIFY_URL, GRAPH_URL set without",
    ],
    [{ GRAPH_SECRET: "s", GRAPH_IDENTITY: "system" }, "both set"],
    [{ GRAPH_IDENTITY: "me" }, "GRAPH_IDENTITY must be"],
    [{ GRAPH_SECRET: "s", GRAPH_NOTIFY_URL: "http://a.example" }, "GRAPH_NOTIFY_URL must be an https address"],
    [{ GRAPH_SECRET: "s", GRAPH_URL: "https://a.example/v1.0" }, "GRAPH_URL must be an https address"],
    [{ GRAPH_SECRET: "s", CALENDAR_KEY: "short" }, "CALENDAR_KEY must be 32"],
    [{ GRAPH_SECRET: "s", CALENDAR_KEY: "%%%" }, "CALENDAR_KEY must be 32"],
  ])("%j is refused with its cure, and no value is repeated", (environment, sentence) => {
    const { refusals } = reading(environment as Record<string, string>);
    expect(refusals.join()).toContain(sentence);
    for (const value of Object.values(environment))
      if (value.length > 6) expect(refusals.join()).not.toContain(`${value} `);
  });
});
