/** `npm run quarter`: thirteen weeks of forty teams; its figures go to docs/quarter.md. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startPostgres } from "../../support/postgres.ts";
import { serverDatabase } from "../../support/pulseFixture.ts";
import { liveThrough, type QuarterReport } from "./quarter.ts";

const size = { teams: 40, size: 12, weeks: 13, seed: 2026 };
const postgres = await startPostgres();
const database = await serverDatabase(postgres.adminUrl);
const report = await liveThrough(database, size);
await database.close();
await postgres.stop();

const words = (report: QuarterReport): string => `# A quarter, lived through

\`npm run quarter\` writes this page: ${size.teams} teams of ${size.size} people in five zones, ${size.weeks} weeks from 5 October 2026 on a simulated
clock, with the changes of clocks in Sydney, Berlin and New York, meetings that move or are called off, a week of holidays in half of the
teams, three times a week services that are full for ten minutes or an hour, and two days without a server. People belong to up to three
teams, some work at night or from Sunday to Thursday, some have muted a series or stopped everything, and some have not installed the app.
What is counted is what people could see at the other side of the ports, not what the product says of itself.

| | |
|---|---|
| Meetings held, called off, moved | ${report.held}, ${report.calledOff}, ${report.moved} |
| Meetings whose time to ask lay in the two days without a server, at least in part | ${report.away} |
| Other meetings that were not asked before or after | ${report.missed.length} |
| Messages that were new to somebody | ${report.pings} |
| of these through cards in channels (${report.cards} cards) | ${report.pings - report.alone - report.feed} |
| of these in a chat with the bot, in the activity feed | ${report.alone}, ${report.feed} |
| Cards that changed where they stood, silently | ${report.updates} |
| Messages outside their reader's own hours | ${report.outside.length} |
| Most messages one person got on one local day | ${report.mostADay} |
| Most messages one person got in seven local days | ${report.mostAWeek} |
| Drops without a reason in the log | ${report.withoutReason} |
| Rounds that failed, rows left over | ${report.failed}, ${report.left} |
| Rounds of work, and seconds for all of it | ${report.ticks}, ${Math.round(report.seconds)} |

## Why messages were dropped

| Kind | Reason | How many |
|---|---|---|
${Object.entries(report.drops)
  .toSorted(([a], [b]) => a.localeCompare(b))
  .map(([name, count]) => `| ${name.split(" ").join(" | ")} | ${count} |`)
  .join("\n")}

Of reminders that a full service held up beyond their time only one line is written for a round, without a number: how many they were
would be how many had not answered.
`;
writeFileSync(fileURLToPath(new URL("../../../docs/quarter.md", import.meta.url)), words(report));
process.stdout.write(
  `${JSON.stringify({ ...report, outside: report.outside.slice(0, 5), missed: report.missed.slice(0, 5) }, null, 1)}\n`,
);
const isKept =
  report.missed.length + report.outside.length + report.withoutReason + report.failed + report.left === 0 &&
  report.mostADay <= 2 &&
  report.mostAWeek <= 6;
process.exitCode = isKept ? 0 : 1;
