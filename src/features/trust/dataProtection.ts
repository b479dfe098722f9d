import type { Address, RouteName } from "../../contract/addresses.ts";
import type { Allowed, Role } from "../../contract/allowed.ts";
import {
  all,
  changed,
  does,
  everybody,
  heads,
  leaving,
  notOffered,
  ofHundred,
  signedIn,
  who,
  dataProtection as words,
} from "../../locales/en/dataProtection.ts";
import type { PageWords, Part, Stored, TableWords } from "../../locales/pageWords.ts";
import { ANSWER, ATTEND, shownOf100 } from "../../measure/odds.ts";
import { thresholdOffer } from "../../measure/release.ts";

type Entry = { readonly people: Readonly<Record<string, "row" | "clear" | "nobody" | undefined>> };

/** What the program knows of itself. It is handed in, because pages take nothing from the server. */
export type Facts = {
  /** The table register, by table. */
  readonly register: Readonly<Record<string, Entry>>;
  /** What people are told of each table. */
  readonly told: Readonly<Record<string, Stored | undefined>>;
  /** What stands where a table names nobody. */
  readonly nobody: string;
  readonly allowed: Readonly<Record<RouteName, Allowed>>;
  readonly addresses: Readonly<Record<RouteName, Address>>;
  /** Days after which meetings go where the organisation has set nothing. */
  readonly retentionUsual: number;
};

/** The sizes of team that hear at set-up what to expect. */
const smallTeams = [3, 4, 5, 6, 7, 8];
const USUAL_K = 5;

/**
 * The pack for works councils and data protection officers: one part for each question.
 * @throws RangeError for a table that people are told nothing of
 */
export function dataProtectionPage(facts: Facts): PageWords {
  const { stored, kept, where, reads, changes, logged, person, small, watching, checked } = words;
  const tables = Object.entries(facts.register).map(([table, entry]) => {
    const told = facts.told[table];
    if (told === undefined) throw new RangeError(`nobody is told of the table ${table}`);
    return { ...told, table, name: `${told.title} (${table})`, people: entry.people };
  });
  const routes = Object.keys(facts.addresses) as RouteName[];
  const isRead = (route: RouteName): boolean => facts.addresses[route].method === "GET";
  const rights = (of: readonly RouteName[], head: readonly string[]): TableWords => ({
    head,
    rows: of.map((route) => [does[route], peopleOf(facts.allowed[route])]),
  });
  const parts: Part[] = [
    {
      ...titled(stored),
      text: stored.text(tables.length),
      table: { head: heads.stored, rows: tables.map(({ name, what }) => [name, what]) },
    },
    { ...titled(where), list: where.list },
    {
      ...titled(kept),
      text: kept.text(facts.retentionUsual),
      table: { head: heads.kept, rows: tables.map((one) => [one.name, one.kept]) },
    },
    { ...titled(reads), text: reads.text, table: rights(routes.filter(isRead), heads.reads) },
    {
      ...titled(changes),
      text: changes.text,
      table: rights(
        routes.filter((route) => !isRead(route)),
        heads.changes,
      ),
    },
    { ...titled(logged), list: logged.list, table: { head: heads.logged, rows: Object.entries(changed) } },
    {
      ...titled(person),
      text: person.text,
      table: {
        head: heads.person,
        rows: tables.map(({ name, leaves, people }) => [name, leaves ?? facts.nobody, columnsOf(people)]),
      },
    },
    {
      ...titled(small),
      list: [...small.list, small.odds(ATTEND, ANSWER)],
      table: { head: heads.odds, rows: smallTeams.map(oddsOf) },
    },
    { ...titled(watching), list: watching.list },
    { ...titled(checked), list: checked.list },
  ];
  return { title: words.title, lead: words.lead, parts };
}

const titled = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, title });

function peopleOf({ may }: Allowed): string {
  if (may === "everybody") return everybody;
  if (may === "signed-in") return signedIn;
  const named = (role: Role | readonly Role[]): string =>
    typeof role === "string" ? who[role] : all(role.map((one) => who[one]));
  return may.map(named).join("; ");
}

function columnsOf(people: Entry["people"]): string {
  const columns = Object.entries(people).map(([column, way]) => `${column}: ${leaving[way ?? "none"]}`);
  return columns.length === 0 ? leaving.none : columns.join("; ");
}

function oddsOf(invited: number): readonly string[] {
  const offer = thresholdOffer(invited, USUAL_K);
  const odds = (k: number): string => ofHundred(shownOf100(invited, k));
  return [
    String(invited),
    "k" in offer ? odds(offer.k) : notOffered,
    offer.kind === "small" ? odds(offer.coarseK) : notOffered,
  ];
}
