import { writeFileSync } from "node:fs";
import { productRule, type Step } from "./histories.ts";
import { weakRules, weakSums } from "./planted.ts";
import { productSums, type SumFinding, searchSums, type Team } from "./rollUps.ts";
import { type Finding, searchSteps, type Tally } from "./search.ts";

/**
 * The full form of the search over all releases together: `npm run search` (some minutes on two quiet cores). It writes
 * docs/release-search.md, and ends with 1 when the product's rule gives anybody away or a planted rule is not found out.
 */
const two = [
  [1, 5],
  [1, 2],
];
const three = [
  [1, 3, 5],
  [1, 2, 5],
];
const both = [...two, ...three];
type Plan = {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly people: number;
  readonly scales: readonly (readonly number[])[];
  readonly otherDays?: boolean;
};
const plans: readonly Plan[] = [
  { name: "before, after", steps: ["asked", "same"], people: 8, scales: both },
  { name: "asked twice", steps: ["asked", "asked"], people: 8, scales: both },
  { name: "asked twice", steps: ["asked", "asked"], people: 11, scales: two },
  { name: "before, after, asked again", steps: ["asked", "same", "asked"], people: 8, scales: [...two, [1, 3, 5]] },
  { name: "asked three times", steps: ["asked", "asked", "asked"], people: 8, scales: [...two, [1, 3, 5]] },
  { name: "asked three times", steps: ["asked", "asked", "asked"], people: 10, scales: [[1, 5]] },
  { name: "asked four times", steps: ["asked", "asked", "asked", "asked"], people: 8, scales: [[1, 5]] },
  { name: "two meetings, other answers", steps: ["asked", "meeting"], people: 8, scales: both, otherDays: true },
];
const small: readonly Team[] = [
  { invited: 4, k: 3 },
  { invited: 4, k: 3 },
  { invited: 5, k: 3 },
];
const mixed: readonly Team[] = [
  { invited: 4, k: 3 },
  { invited: 6, k: 5 },
  { invited: 4, k: 3 },
];
const changes = [
  [3, 3, 3],
  [3, 3, 5],
  [3, 5, 5],
  [5, 5, 5],
  [5, 3, 3],
];

const begun = Date.now();
const say = (line: string) => console.log(`${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s  ${line}`);

const count = (number: number) => number.toLocaleString("en");
const rowOf = (plan: Plan, tally: Tally) =>
  [
    plan.name,
    plan.people,
    [...new Set(plan.scales.map((scale) => scale.length))].join(" and "),
    count(tally.histories),
    count(tally.combinations),
    count(tally.inCrowd),
    count(tally.alone),
  ].join(" | ");

/** What a result says, in the counts of the answers that people could give. */
const resultIn = (seen: string): string => {
  const { counts } = JSON.parse(seen) as { counts: readonly number[] | null };
  return counts === null ? "not shown" : `[${counts.join(", ")}]`;
};
const inWords = ({ history: { askings }, insider, seen, answers, level, crowd }: Finding): string => {
  const asked = askings.map(
    ({ audience, k, form }, place) => `${audience.length} asked, k = ${k}, ${form}: ${resultIn(seen[place] ?? "")}`,
  );
  const shared = (askings[0]?.audience ?? []).filter((person) => askings[1]?.audience.includes(person)).length;
  const who = insider === null ? "" : ` by one of them, who answered ${answers[insider.own]},`;
  return `${asked.join("; ")}; ${shared} in both. Fixed${who}: ${crowd} answered ${answers[level]}.`;
};
const sumInWords = ({ teams, turns, seen, crowd, needed }: SumFinding): string => {
  const of = turns.map((turn) => `{${turn.teams.map((team) => team + 1).join(", ")}} at k = ${turn.k}`);
  const sizes = teams.map(({ invited, k }) => `${invited} (k = ${k})`);
  return `Teams of ${sizes.join(", ")}; sums ${of.join(", then ")} said ${seen.join(" and then ")}: ${crowd} fixed where ${needed} are needed.`;
};

let isSound = true;
const searched = plans.map((plan) => {
  const tally = searchSteps(plan.steps, { ...plan, rule: productRule, stop: false });
  isSound &&= tally.alone === 0 && !(plan.otherDays === true && tally.inCrowd > 0);
  if (tally.example !== null) say(inWords(tally.example));
  say(rowOf(plan, tally));
  return rowOf(plan, tally);
});
const sums = changes.flatMap((ks) =>
  [small, mixed].map((teams) => {
    const { runs, combinations, example } = searchSums(teams, ks, productSums);
    isSound &&= example === null;
    const sizes = teams.map(({ invited, k }) => `${invited} (k = ${k})`).join(", ");
    const row = [sizes, ks.join(", "), count(runs), count(combinations), example === null ? 0 : "**some**"].join(" | ");
    if (example !== null) say(sumInWords(example));
    say(row);
    return row;
  }),
);
const planted = [
  ...Object.entries(weakRules).map(([name, rule]) => {
    const { example } = searchSteps(["asked", "asked"], { people: 8, scales: both, rule, stop: true });
    return [name, example === null ? null : inWords(example)] as const;
  }),
  ...Object.entries(weakSums).map(([name, rule]) => {
    const { example } = searchSums(mixed, [3, 5], rule);
    return [name, example === null ? null : sumInWords(example)] as const;
  }),
];
isSound &&= planted.every(([, found]) => found !== null);
const residual = searchSteps(["asked", "meeting"], { people: 8, scales: [[1, 5]], rule: productRule, stop: true });

writeFileSync(
  new URL("../../../docs/release-search.md", import.meta.url),
  `# All releases together, counted out

A result says something about the people in it, and that is its purpose. Several results could say more: who was in one of
them and not in another. \`npm run search\` wrote this page; \`tests/statistics/releaseSearch.test.ts\` runs a quick form with
every \`npm test\`. The search uses the product's own functions: what may be asked (\`mayUse\`, \`adhocAllowed\`), what a closing
lets out (\`foldSheets\`) and which sums may be published (\`mayRollUp\`).

**Who looks.** Somebody who knows every audience, every result and sum ever shown, also those that were taken down or deleted
since, and each search is made again as one of the people, who knows their own answer. Not known: who else answered.

**What is counted out.** Every way to choose audiences among so many people, every number of answers needed that the product
offers for them (an organisation may change it between two askings), every way to answer or not to answer, full and coarse form. Within a
day minds stay as they are, so the same person gives the same answer or none. A person is *fixed* when their answer is the same in
every world that fits all results, though no single result fixes it. Nothing has to forget for this: deleting results after
their time, or taking a sum down, only shows less.

**What must hold.** Where somebody is fixed, at least k people are, with the same answer (k - 1 beside an attacker among them): what
one result of k people does who all say the same. Fewer must never be. People who are alike in all audiences are counted
as a number, which loses nothing. A scale is searched with two of its answers, and with three where that is named: lower and
higher, both on one side, one in the middle.

| history, within a day | people | answers | histories | results together | fixed, k or more alike | fixed, fewer than k |
|---|--:|--:|--:|--:|--:|--:|
${searched.map((row) => `| ${row} |`).join("\n")}

\`after\` takes the audience of \`before\`, whoever declined since; a leader's answer beside the others is the case of one person left
out, which is refused. Two meetings on other days ask for other answers: there all results together fix nothing at all that one alone
did not.

## Sums over teams

Three turns each, every choice of teams, every withdrawal. The attacker sees sums and that a sum is not shown.

| people of each team | k of the organisation at each turn | runs | seen together | fixed, fewer than k |
|---|---|--:|--:|--:|
${sums.map((row) => `| ${row} |`).join("\n")}

## Rules that look right

The same program has to find what these let out.

| rule | first thing found |
|---|---|
${planted.map(([name, found]) => `| ${name} | ${found ?? "**nothing**"} |`).join("\n")}

The second to fifth were close to what the product did before this search: leavers and joiners were counted together, by the k of
the newest asking, in pairs. They are refused now. Sums were first to be decided by how many answers a team has; the search showed
that a refusal then tells that number, so they are decided by how many it needed.

## What remains

- Minds that never change. If everybody says at the next meeting what they said at this one, and one person has joined or left,
  two results give that person away: ${residual.example === null ? "nothing was found" : inWords(residual.example)} The product cannot refuse a team its next meeting.
  It draws no shift between such audiences, and the [trust page](trust.md) says so.
- A meeting whose invitation changes in the day after something was asked between meetings. What is planned when somebody asks is
  looked at; who joins or declines after that is not.
- One person joins a second team's meeting on the same day. What another team is asked is taken to be about other things; only
  nearly the same people are refused.
- At least k people who all say the same. That is in the nature of showing a result.
`,
);
say(isSound ? "as it must be" : "NOT as it must be");
process.exitCode = isSound ? 0 : 1;
