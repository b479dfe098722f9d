import { chanceRange } from "./linker.ts";

/** One thing an attacker has, and what it is worth. `guess` and `linked` are demanded, `told` is what remains. */
export type Line = {
  readonly what: string;
  /** People named right, 0 to 1. */
  readonly share: number;
  readonly expected: "guess" | "linked" | "told";
  /** How many people a guess chooses from. */
  readonly among: number;
};
export type Engine = {
  readonly name: string;
  readonly lines: readonly Line[];
  /** What was looked through after the close. */
  readonly megabytes: number;
};
type Run = {
  readonly date: Date;
  readonly command: string;
  readonly seed: number;
  readonly minutes: number;
  /** "Node 24.1.0, 2 cores". */
  readonly machine: string;
  readonly pulses: number;
  readonly size: number;
  readonly engines: readonly Engine[];
  /** What the byte search, the race and the kills say about themselves. */
  readonly others: readonly string[];
};

/** The bound of the promise. */
const probability = 0.999;
const linkedAbove = 0.9;

export function isAsPromised({ share, expected, among }: Line, pulses: number): boolean {
  const { low, high } = chanceRange(pulses, among, probability);
  if (expected === "guess") return share >= low && share <= high;
  return expected === "told" || share > linkedAbove;
}

/** docs/attack.md, from one whole run. */
export function pageOf({ date, command, seed, minutes, machine, pulses, size, engines, others }: Run): string {
  const row = (name: string, { what, share, expected, among }: Line) => {
    const { low, high } = chanceRange(pulses, among, probability);
    const bound = {
      guess: `${low.toFixed(4)} to ${high.toFixed(4)}`,
      linked: `above ${linkedAbove}`,
      told: "none: it remains",
    }[expected];
    return `| ${name} | ${what} | **${share.toFixed(4)}** | ${(1 / among).toFixed(3)} | ${bound} |`;
  };
  return `# What an attacker gets out of it

Written by \`${command}\` on ${date.toISOString().slice(0, 10)}, in one run of ${minutes} minutes on ${machine}. The seed ${seed}
repeats who answers when, what they say and who changes it; keys, nonces and ids are never repeated, so the last digits differ.

## Who answered what
${pulses} private pulses of ${size} people on each engine; all answer one after the other, one in four changes the answer later. The
attacker has everything that the database holds (each row with its version and its place in the file) and everything that is
in the key store at that moment. The linker (\`tests/attack/linker.ts\`) is told the truth about half of the pulses, tries every
order that people, papers and ballots can be put into and every text they have in common, and then names the ballot of each
person of the other half. Share of people named right; "must be" is for a guess the range that holds one with probability ${probability}.

| engine | what the attacker has | right | a guess | must be |
| --- | --- | --- | --- | --- |
${engines.flatMap(({ name, lines }) => lines.map((line) => row(name, line))).join("\n")}

- **A copy of the files** is every file as it lies there while the database runs, its write-ahead log included, and the key
  folder. \`tests/attack/fileReader.ts\` goes through the log and the tables for old states of the open rows and notes which
  transaction first wrote which paper and which ballot; the lines about one copy use nothing but that order.
- **After the close** the linker gets the order in the files as well (${engines.map(({ name, megabytes }) => `${megabytes} MB on ${name}`).join(", ")}), and a dump of every
  earlier state for what backups could bring back. No box key and no answer sheet is in these files in any form. The order of
  papers and ballots still is; "with the keys of before" shows that only the deleted keys keep it shut.
- **What is stored out of line** has numbers in the order of writing, which PostgreSQL 17 and later tell; the program has them for every
  column of a dump.
- **The planted design** keeps the same encrypted papers and ballots, one row each: the same programs link it, so they can see.
- Papers and ballots are made with the exact arithmetic of a client, not by the client's code.

## What stays on disk, races and kills
${others.map((line) => `- ${line}`).join("\n")}

The byte search reads every file of the database (tables, write-ahead log, server log), the folder of box keys, the product's
log and two dumps, after a close, a withheld close, a withdrawal and a lost key. It looks for ballot ids, messages, signatures,
blinded bytes, private keys (PKCS8, primes, exponents), box keys and unshown sentences, plain, in hex, base64 and base64url at
any alignment. It does find what it must: a planted marker, the encrypted sheets that deleted rows leave behind, and the
sentences that the result shows.

## What remains
- Whoever can read the database **and** the key store again and again **while a pulse is open** sees who answered between two
  looks. The same holds for a dump taken when only one person has answered, and for the timing of requests on the network.
- **One copy** of the database's files and of the key store while a pulse is open is worth as much, because the log keeps
  earlier states. Where many answer in the same moment some share a transaction, and the order says less.
- An operator who runs changed code can do anything.
- Everybody giving the same answer, people who tell each other theirs, one person who joins or leaves, and the style of a
  sentence: no program can hide these.
`;
}
