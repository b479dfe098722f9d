import type { Deliveries, DeliveryOutcome } from "../../contract/reminders.ts";

type Kind = Deliveries["counts"][number]["kind"];
type Counted = { readonly outcome: DeliveryOutcome; readonly n: number };
/** What became of messages of one kind. `gone`: what went out, or was due; `not`: why others did not, most often first. */
export type OfKind = { readonly kind: Kind; readonly gone: readonly Counted[]; readonly not: readonly Counted[] };

const kinds = ["card", "card-update", "reminder", "in-meeting"] as const satisfies readonly Kind[];
const went: ReadonlySet<DeliveryOutcome> = new Set<DeliveryOutcome>(["due", "sent"]);

/** Days added up, kind by kind; a kind of which there was nothing is left out. */
export const foldCounts = (counts: Deliveries["counts"]): readonly OfKind[] =>
  kinds.flatMap((kind) => {
    const sums = new Map<DeliveryOutcome, number>();
    for (const one of counts) if (one.kind === kind) sums.set(one.outcome, (sums.get(one.outcome) ?? 0) + one.count);
    if (sums.size === 0) return [];
    const all = [...sums].map(([outcome, n]) => ({ outcome, n })).toSorted((a, b) => b.n - a.n);
    return [
      {
        kind,
        gone: all.filter(({ outcome }) => went.has(outcome)),
        not: all.filter(({ outcome }) => !went.has(outcome)),
      },
    ];
  });
