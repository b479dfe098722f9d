import type { OwnQuestion } from "../../../src/contract/pack.ts";
import { isOwn } from "../../../src/contract/pack.ts";
import { type OwnVersion, type QuestionBook, questionBook } from "../../../src/contract/questionBook.ts";
import { serverWords } from "../../../src/locales/serverWords.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { BETWEEN_MEETINGS } from "../occurrence/rules.ts";

/**
 * What teams can be asked, in one language: the book of a team in which `ids` will be looked up. Reads a team's own
 * questions once, and only where an id names one.
 */
export type BookOf = (teamId: string, ids: readonly string[]) => Promise<QuestionBook>;
export function booksIn(tx: Tx, scope: TenantScope, locale: string): BookOf {
  const words = serverWords(locale).questions;
  const known = new Map<string, QuestionBook>();
  const bank = questionBook(words, [], locale);
  return async (teamId, ids) => {
    if (!ids.some(isOwn)) return bank;
    const book = known.get(teamId) ?? questionBook(words, await ownOf(tx, scope, teamId), locale);
    known.set(teamId, book);
    return book;
  };
}

/** Every version of a team's own questions, in the order in which they came. */
export async function ownOf(tx: Tx, scope: TenantScope, teamId: string): Promise<OwnVersion[]> {
  const rows = await tx
    .selectFrom("own_question")
    .select(["question_id", "version", "is_retired", "body"])
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .orderBy("place")
    .orderBy("version")
    .execute();
  return rows.map(({ question_id: id, version, is_retired: isRetired, body }) => ({
    question: written({ ...body, id, version }),
    isRetired,
  }));
}

/** The database keeps no order of names; a file that people compare has one. */
const written = ({ id, version, kind, levels, fields, compared, language, words }: OwnQuestion): OwnQuestion => ({
  id,
  version,
  kind,
  levels,
  fields,
  compared,
  language,
  words: Object.fromEntries(
    Object.entries(words)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([tag, { name, before, after, options }]) => [tag, { name, before, after, options }]),
  ),
});

/** Whether a person organizes a meeting of the team or one of its series. */
export async function organizesIn(tx: Tx, scope: TenantScope, teamId: string, personId: string): Promise<boolean> {
  const found = await tx
    .selectFrom("series as s")
    .leftJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "s.tenant_id").onRef("o.series_id", "=", "s.series_id"),
    )
    .select("s.series_id")
    .where((where) => where.and({ "s.tenant_id": scope.tenantId, "s.team_id": teamId }))
    .where("s.ical_uid", "not like", `${BETWEEN_MEETINGS}%`)
    .where((where) => where.or([where("s.organizer_id", "=", personId), where("o.organizer_id", "=", personId)]))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
