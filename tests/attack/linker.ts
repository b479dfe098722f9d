import type { Case, Item } from "./evidence.ts";

/** Who cast which ballot: per pulse, person id -> place of the ballot. */
export type Truth = ReadonlyMap<string, ReadonlyMap<string, string>>;
export type Score = {
  readonly right: number;
  readonly people: number;
  /** right / people. */
  readonly share: number;
};

const epochs = 30;
const step = 0.1;
/** As many rules as can be learned from a few dozen pulses without learning their noise. */
const rulesKept = 6;

/**
 * Links people to ballots. It is told the truth about one half of the pulses and tries, for every order of a person or
 * paper and every order of a ballot, whether they run together or against each other, and whether texts of both have a
 * piece in common. It keeps the rules that fit best, weighs them, and names the most likely pairing of each pulse of the
 * other half; then the halves change places. Knowing nothing, one in n of n people is right.
 */
export function scoreOf(cases: readonly Case[], truth: Truth): Score {
  const all = cases.map((one) => ({ one, sheet: sheetOf(one), answers: truth.get(one.pulseId) ?? new Map() }));
  const halves = [0, 1].map((half) => all.filter((_, index) => index % 2 === half));
  let [right, people] = [0, 0];
  for (const [half, others] of [halves, halves.toReversed()].map(([a = [], b = []]) => [a, b] as const)) {
    const known = others.map(({ one, sheet, answers }) => ({ sheet, targets: targetsOf(one, answers) }));
    const rules = bestRules(known);
    const weights = learn(known, rules);
    for (const { one, sheet, answers } of half) {
      const guesses = bestPairing(sheet.map((row) => row.map((features) => dot(weights, rules, features))));
      for (const [index, person] of one.people.entries()) {
        const cast = answers.get(person.name);
        if (cast === undefined) continue;
        people++;
        if (one.ballots[guesses[index] ?? -1]?.name === cast) right++;
      }
    }
  }
  return { right, people, share: people === 0 ? 0 : right / people };
}

/** Features of every pair: [person][ballot][feature]. */
type Sheet = readonly (readonly Float64Array[])[];

const personOrders = "askedPosition askedXmin askedCtid id personPosition personXmin personCtid".split(" ");
const slipOrders = "position place nonce cipher tag length xmin ctid arrival written".split(" ");
const leftOrders = [...personOrders, ...slipOrders, "hash"];
const rightOrders = [...slipOrders, "changed", "sheet", "sheetLength", "revision"];

function sheetOf({ people, ballots }: Case): Sheet {
  const left = leftOrders.map((name) => ranks(people, name));
  const right = rightOrders.map((name) => ranks(ballots, name));
  return people.map((person, i) =>
    ballots.map((ballot, j) => {
      const features = new Float64Array(2 * leftOrders.length * rightOrders.length + 1);
      let at = 0;
      for (const a of left)
        for (const b of right) {
          features[at++] = -(((a[i] ?? 0) - (b[j] ?? 0)) ** 2);
          features[at++] = -(((a[i] ?? 0) + (b[j] ?? 0)) ** 2);
        }
      features[at] = inCommon(person, ballot);
      return features;
    }),
  );
}

/** Ranks from -1 to 1, ties sharing theirs; all 0 where the order says nothing. */
function ranks(items: readonly Item[], name: string): number[] {
  const values = items.map((item) => item.orders[name]);
  const less = (a: number | string, b: number | string) => (typeof a === typeof b ? a < b : false);
  return values.map((value) => {
    if (value === undefined || items.length < 2) return 0;
    const below = values.filter((other) => other !== undefined && less(other, value)).length;
    const above = values.filter((other) => other !== undefined && less(value, other)).length;
    return (below - above) / (items.length - 1);
  });
}

const pieceSize = 8;

/** 1 when a run of eight characters stands in a text of both. */
function inCommon(person: Item, ballot: Item): number {
  const pieces = new Set<string>();
  for (const one of person.texts)
    for (let i = 0; i + pieceSize <= one.length; i++) pieces.add(one.slice(i, i + pieceSize));
  for (const one of ballot.texts)
    for (let i = 0; i + pieceSize <= one.length; i++) if (pieces.has(one.slice(i, i + pieceSize))) return 1;
  return 0;
}

const targetsOf = ({ people, ballots }: Case, answers: ReadonlyMap<string, string>): number[] =>
  people.map((person) => ballots.findIndex((ballot) => ballot.name === answers.get(person.name)));

type Known = readonly { readonly sheet: Sheet; readonly targets: readonly number[] }[];

/** The rules under which people's own ballots stand out most from the others, by their distance in standard errors. */
function bestRules(known: Known): number[] {
  const size = known[0]?.sheet[0]?.[0]?.length ?? 0;
  const [sums, squares] = [new Float64Array(size), new Float64Array(size)];
  for (const { sheet, targets } of known)
    for (const [i, row] of sheet.entries()) {
      const target = row[targets[i] ?? -1];
      if (target === undefined) continue;
      for (let f = 0; f < size; f++) {
        let mean = 0;
        for (const features of row) mean += (features[f] ?? 0) / row.length;
        const ahead = (target[f] ?? 0) - mean;
        sums[f] = (sums[f] ?? 0) + ahead;
        squares[f] = (squares[f] ?? 0) + ahead * ahead;
      }
    }
  return [...sums.keys()]
    .map((f) => ({ f, distance: (sums[f] ?? 0) / Math.sqrt((squares[f] ?? 0) + 1e-9) }))
    .toSorted((a, b) => b.distance - a.distance)
    .slice(0, rulesKept)
    .map(({ f }) => f);
}

/** A conditional logit by gradient ascent: each person chooses one ballot of the pulse. One weight per rule. */
function learn(known: Known, rules: readonly number[]): Float64Array {
  const weights = new Float64Array(rules.length);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { sheet, targets } of known)
      for (const [i, row] of sheet.entries()) {
        const target = row[targets[i] ?? -1];
        if (target === undefined) continue;
        const chances = softmax(row.map((features) => dot(weights, rules, features)));
        for (const [r, f] of rules.entries()) {
          let expected = 0;
          for (const [j, features] of row.entries()) expected += (chances[j] ?? 0) * (features[f] ?? 0);
          weights[r] = (weights[r] ?? 0) + (step / (1 + epoch / 5)) * ((target[f] ?? 0) - expected);
        }
      }
  return weights;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function dot(weights: Float64Array, rules: readonly number[], features: Float64Array): number {
  let sum = 0;
  for (let r = 0; r < rules.length; r++) sum += (weights[r] ?? 0) * (features[rules[r] ?? 0] ?? 0);
  return sum;
}

/**
 * The pairing with the highest sum, each ballot used once: index of the ballot by person, -1 for nobody left.
 * Exact, by sets of used ballots; for up to 12 ballots.
 */
export function bestPairing(scores: readonly (readonly number[])[]): number[] {
  const count = scores[0]?.length ?? 0;
  if (count > 12) throw new RangeError("too many ballots for the exact pairing");
  let states = new Map<number, { sum: number; chosen: number[] }>([[0, { sum: 0, chosen: [] }]]);
  for (const row of scores) {
    const next = new Map<number, { sum: number; chosen: number[] }>();
    const offer = (used: number, sum: number, chosen: number[]) => {
      const known = next.get(used);
      if (known === undefined || sum > known.sum) next.set(used, { sum, chosen });
    };
    for (const [used, { sum, chosen }] of states) {
      // More people than ballots: some have none.
      if (scores.length > count) offer(used, sum, [...chosen, -1]);
      for (let j = 0; j < count; j++)
        if ((used & (1 << j)) === 0) offer(used | (1 << j), sum + (row[j] ?? 0), [...chosen, j]);
    }
    states = next;
  }
  let winner: { sum: number; chosen: number[] } | undefined;
  for (const state of states.values()) if (winner === undefined || state.sum > winner.sum) winner = state;
  return winner?.chosen ?? [];
}

/**
 * The range in which guessing stays with this probability: the number of people guessed right in one pulse of any size
 * has mean 1 and variance 1 and is close to a Poisson number, and so is the sum over all pulses.
 * @returns shares of people
 */
export function chanceRange(pulses: number, size: number, probability: number): { low: number; high: number } {
  const tail = (1 - probability) / 2;
  let term = Math.exp(-pulses);
  // Below e^-745 there is no number: begin where there is one, the rest weighs nothing.
  let value = 0;
  if (term === 0) {
    value = Math.max(0, Math.floor(pulses - 12 * Math.sqrt(pulses)));
    term = Math.exp(-pulses + value * Math.log(pulses) - logFactorial(value));
  }
  let sum = term;
  let low = sum > tail ? value : -1;
  while (sum < 1 - tail) {
    value++;
    term *= pulses / value;
    sum += term;
    if (low === -1 && sum > tail) low = value;
  }
  return { low: low / (pulses * size), high: value / (pulses * size) };
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}
