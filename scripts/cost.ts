/**
 * What an installation costs a month: `node scripts/setup.mjs scripts/cost.ts` prints the tables of docs/cost.md.
 * Change a price or an assumption here and print them again; tests/infra/cost.test.ts holds the page against this file.
 */

/** USD. Each has to be looked up again for your region before anybody relies on it; `from` says where it is from. */
export const prices = {
  gbSecond: { usd: 0.000026, what: "a GB-second of Flex Consumption on demand", from: "article" },
  millionCalls: { usd: 0.4, what: "a million calls", from: "assumed" },
  smallDatabase: { usd: 15, what: "PostgreSQL Standard_B1ms, a month", from: "assumed" },
  largeDatabase: { usd: 130, what: "PostgreSQL Standard_D2ds_v5, a month", from: "assumed" },
  databaseGB: { usd: 0.12, what: "a GB of database storage, a month", from: "assumed" },
  endpoint: { usd: 7.3, what: "a private endpoint, a month", from: "assumed" },
  zone: { usd: 0.5, what: "a private DNS zone, a month", from: "assumed" },
  logGB: { usd: 2.8, what: "a GB of log, the first 5 free", from: "assumed" },
} as const;

/** Free each month. */
const freeGbSeconds = 100_000;
const freeCalls = 250_000;

/** What people do, and how long it takes. */
export const assumed = {
  meetingsAWeek: 5,
  answersAMeeting: 2,
  /** From opening the panel to the result, pages not counted. */
  callsAnAnswer: 12,
  /** HTML, scripts and styles fetched by one person after a release. */
  filesARelease: 40,
  releasesAMonth: 2,
  /** How long a panel stays open at a meeting, each an event stream. */
  openSeconds: 300,
  /** A call alone on an instance is billed as a second at least. */
  leastSeconds: 1,
  bytesAnAnswer: 120,
  questions: 3,
  /** Hours of a month in which nearly everything happens. */
  busyHours: 200,
} as const;

/** As infra/main.bicep has it. */
const instanceGB = 0.5;
const requestsPerInstance = 100;
/** Ticks a minute: api/timers.ts, held against it by the test. */
export const ticksAMinute = 12;

const WEEKS = 52 / 12;
const MINUTES = (365 / 12) * 24 * 60;
const BUSY_SECONDS = assumed.busyHours * 3600;

/** Quantities and USD of one month for so many people who take part. */
export function costOf(people: number) {
  const answers = people * assumed.meetingsAWeek * assumed.answersAMeeting * WEEKS;
  const calls = answers * assumed.callsAnAnswer + people * assumed.filesARelease * assumed.releasesAMonth;
  const ticks = ticksAMinute * MINUTES;
  // Few calls: each alone, a second each. Many: an instance that is busy anyway serves them all.
  const instances = Math.max(
    1,
    Math.ceil((people * assumed.meetingsAWeek * WEEKS * assumed.openSeconds) / BUSY_SECONDS / requestsPerInstance),
  );
  const streaming = people * assumed.meetingsAWeek * WEEKS * assumed.openSeconds;
  const requestSeconds = Math.min(calls * assumed.leastSeconds + streaming, BUSY_SECONDS * instances * 2);
  const gbSeconds = { timers: ticks * assumed.leastSeconds * instanceGB, requests: requestSeconds * instanceGB };
  const yearGB = (answers * 12 * assumed.questions * assumed.bytesAnAnswer) / 1e9;
  const isLarge = instances > 2;
  const logGB = 1 + people / 20_000;
  const usd = {
    functions:
      Math.max(0, gbSeconds.timers + gbSeconds.requests - freeGbSeconds) * prices.gbSecond.usd +
      (Math.max(0, calls + ticks - freeCalls) / 1e6) * prices.millionCalls.usd,
    database:
      (isLarge ? prices.largeDatabase.usd : prices.smallDatabase.usd) +
      Math.max(32, yearGB * 2) * prices.databaseGB.usd,
    network: 3 * prices.endpoint.usd + 2 * prices.zone.usd,
    logs: Math.max(0, logGB - 5) * prices.logGB.usd,
  };
  const total = usd.functions + usd.database + usd.network + usd.logs;
  return { people, answers, calls, ticks, gbSeconds, instances, yearGB, isLarge, usd, total };
}

export const sizes = [10, 1_000, 100_000] as const;

const whole = (value: number): string => {
  const rounded = value < 100 ? Math.round(value) : Number(value.toPrecision(2));
  return rounded.toLocaleString("en-US");
};

/** The tables of docs/cost.md. */
export function costTables(): { readonly quantities: string; readonly money: string; readonly list: string } {
  const all = sizes.map(costOf);
  const row = (name: string, value: (one: ReturnType<typeof costOf>) => string) =>
    `| ${[name, ...all.map(value)].join(" | ")} |`;
  const head = (first: string) =>
    `| ${[first, ...sizes.map((one) => `${one.toLocaleString("en-US")} people`)].join(" | ")} |\n|---|---|---|---|`;
  return {
    quantities: [
      head("a month"),
      row("answers (a person, a check)", ({ answers }) => whole(answers)),
      row("calls of people", ({ calls }) => whole(calls)),
      row("calls of timers", ({ ticks }) => whole(ticks)),
      row("GB-seconds of people", ({ gbSeconds }) => whole(gbSeconds.requests)),
      row("GB-seconds of timers", ({ gbSeconds }) => whole(gbSeconds.timers)),
      row("GB a year in the database, at most", ({ yearGB }) => (yearGB < 1 ? "under 1" : whole(yearGB))),
      row("database", ({ isLarge }) => (isLarge ? "Standard_D2ds_v5" : "Standard_B1ms")),
    ].join("\n"),
    money: [
      head("USD a month"),
      row("functions", ({ usd }) => whole(usd.functions)),
      row("database and its storage", ({ usd }) => whole(usd.database)),
      row("private network", ({ usd }) => whole(usd.network)),
      row("logs and metrics", ({ usd }) => whole(usd.logs)),
      row("together", ({ total }) => `**${whole(total)}**`),
      row("for one person", ({ total, people }) =>
        total / people < 0.01 ? "under 0.01" : (total / people).toFixed(2),
      ),
    ].join("\n"),
    list: [
      "| USD | for | from |\n|---|---|---|",
      ...Object.values(prices).map(
        ({ usd, what, from }) => `| ${usd} | ${what} | ${from === "article" ? "an article of 2025" : "assumed"} |`,
      ),
    ].join("\n"),
  };
}

if (import.meta.main) {
  const { quantities, money, list } = costTables();
  console.log([quantities, money, list].join("\n\n"));
}
