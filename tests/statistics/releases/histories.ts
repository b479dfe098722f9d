import { systemChance } from "../../../api/platform/chance.ts";
import { foldSheets } from "../../../api/privacy/fold.ts";
import { adhocAllowed, answeredShown, type Form, mayUse, type OrganisationK } from "../../../src/measure/release.ts";
import { type Case, type Group, spreads, type World } from "./knowledge.ts";

/** One asking of one question, as its people saw it opened. */
export type Asking = { readonly audience: readonly string[]; readonly k: number; readonly form: Form };
/** Whether `next` may be asked within the day of the askings before it. */
export type Rule = (next: Asking, earlier: readonly Asking[]) => boolean;
/** What is released of an asking in which so many gave each answer of a five-point scale. */
export type Seal = (asking: Asking, given: readonly number[]) => string;

export const productRule: Rule = (next, earlier) =>
  adhocAllowed(
    { questions: ["clarity"], audience: next.audience, at: 1 },
    earlier.map((one) => ({
      questions: ["clarity"],
      audience: one.audience,
      k: one.k,
      lastOpenAt: 0,
      isSameTeam: true,
    })),
    next.k,
  );

export const productSeal: Seal = ({ audience, k, form }, given) => {
  const sheets = given.flatMap((people, index) => Array.from({ length: people }, () => ({ clarity: index + 1 })));
  const questions = [{ id: "clarity", kind: "scale" as const, scale: 5 }];
  const { released, questions: folded } = foldSheets(sheets, questions, { k, form }, systemChance);
  const answered = answeredShown(audience.length, released) ? sheets.length : null;
  return JSON.stringify({ answered, released, counts: folded[0]?.counts ?? null, n: folded[0]?.n ?? null });
};

/** A person of a class is named by the askings that reach it: class 5 is asked first and third. */
const audienceOf = (sizes: readonly number[], place: number): string[] =>
  sizes.flatMap((size, index) =>
    ((index + 1) >> place) % 2 === 1 ? Array.from({ length: size }, (_, one) => `${index + 1}.${one}`) : [],
  );

/** Every term on which the product opens a private pulse for so many, whatever the organisation needs at that time. */
const termsOf = (invited: number): readonly { readonly k: number; readonly form: Form }[] => {
  const found = new Map<string, { k: number; form: Form }>();
  for (const organisationK of [3, 5] satisfies OrganisationK[]) {
    for (const threshold of [undefined, 3]) {
      const verdict = mayUse({ invited, mode: "private", threshold, organisationK });
      if (verdict.ok) found.set(`${verdict.k} ${verdict.form}`, { k: verdict.k, form: verdict.form });
    }
  }
  return [...found.values()];
};

export type History = { readonly sizes: readonly number[]; readonly askings: readonly Asking[] };
/** "asked": the rule decides. "same": the audience of the one before, as `after` takes that of `before`. "meeting": nobody decides. */
export type Step = "asked" | "same" | "meeting";

/** Every history of these steps among at most `people`, on every terms, that the rule lets happen. */
export function* historiesOf(steps: readonly Step[], people: number, rule: Rule): Generator<History> {
  const places: number[] = [];
  for (const step of steps) {
    const last = places.at(-1) ?? -1;
    places.push(step === "same" ? Math.max(0, last) : last + 1);
  }
  const classes = 2 ** ((places.at(-1) ?? 0) + 1) - 1;
  for (const [, ...sizes] of spreads(people, classes + 1)) {
    const audiences = places.map((place) => audienceOf(sizes, place));
    if (audiences.every((audience) => termsOf(audience.length).length > 0))
      for (const askings of chosen(audiences, steps, rule, [])) yield { sizes, askings };
  }
}

function* chosen(
  audiences: readonly (readonly string[])[],
  steps: readonly Step[],
  rule: Rule,
  before: readonly Asking[],
): Generator<readonly Asking[]> {
  const audience = audiences[before.length];
  if (audience === undefined) {
    yield before;
    return;
  }
  for (const terms of termsOf(audience.length)) {
    const next = { audience, ...terms };
    if (steps[before.length] === "asked" && !rule(next, before)) continue;
    yield* chosen(audiences, steps, rule, [...before, next]);
  }
}

/** The same askings on days so far apart that what people say is another answer each time. */
export const onOtherDays = ({ askings }: History): History => ({
  sizes: Array.from({ length: 2 ** askings.length - 1 }, (_, index) => {
    const only = askings.findIndex((_asking, place) => 2 ** place === index + 1);
    return askings[only]?.audience.length ?? 0;
  }),
  askings: askings.map((asking, place) => ({
    ...asking,
    audience: asking.audience.map((_, one) => `${2 ** place}.${one}`),
  })),
});

/** Nobody, or one person of any class with any answer, who knows what they said. */
export function* insidersOf({ sizes }: History, levels: number): Generator<{ group: number; own: number } | null> {
  yield null;
  for (const [group, size] of sizes.entries()) for (let own = 0; own < levels && size > 0; own++) yield { group, own };
}

const textMemory = new WeakMap<Seal, Map<string, string>>();

/**
 * The history as a case. Minds stay as they are over all of it; anybody may leave any asking unanswered, except the
 * attacker, who learns most by answering.
 * @param answers the levels, as answers of the five-point scale
 */
export function caseOf(
  { sizes, askings }: History,
  answers: readonly number[],
  insider: { group: number; own: number } | null,
  seal: Seal,
): Case {
  const memory = textMemory.get(seal) ?? new Map<string, string>();
  textMemory.set(seal, memory);
  const groups: Group[] = sizes.map((size, index) => ({ size: index === insider?.group ? size - 1 : size }));
  const classOf = sizes.map((_, index) => index + 1);
  if (insider !== null) {
    groups.push({ size: 1, own: insider.own });
    classOf.push(insider.group + 1);
  }
  const releases = askings.map((asking) => {
    const asked = classOf.map((name) => asking.audience.some((person) => person.startsWith(`${name}.`)));
    return function* (world: World): Generator<string> {
      const most = answers.map((_, level) =>
        world.reduce((sum, held, at) => sum + (asked[at] ? (held[level] ?? 0) : 0), 0),
      );
      const least = answers.map((_, level) => (insider?.own === level && asked.at(-1) ? 1 : 0));
      for (const given of between(least, most)) {
        const scale = [1, 2, 3, 4, 5].map((answer) => given[answers.indexOf(answer)] ?? 0);
        const name = `${asking.audience.length} ${asking.k} ${asking.form} ${scale.join()}`;
        const text = memory.get(name) ?? seal(asking, scale);
        memory.set(name, text);
        yield text;
      }
    };
  });
  return { groups, levels: answers.length, releases };
}

function* between(least: readonly number[], most: readonly number[]): Generator<readonly number[]> {
  const [from, ...lower] = least;
  const [to, ...upper] = most;
  if (from === undefined || to === undefined) yield [];
  else for (let one = from; one <= to; one++) for (const rest of between(lower, upper)) yield [one, ...rest];
}
