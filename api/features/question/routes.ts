import { questionBook } from "../../../src/contract/questionBook.ts";
import { serverWords } from "../../../src/locales/serverWords.ts";
import type { Caller } from "../../auth/caller.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { keepCaller } from "../person/writes.ts";
import { placeIn } from "../team/reads.ts";
import { organizesIn, ownOf } from "./reads.ts";
import { listOwn, listQuestions, newest, packOf } from "./rules.ts";
import { loadPack, retire } from "./writes.ts";

export const questionHandlers = {
  questions: async ({ query, locale }) => ({ questions: listQuestions(serverWords(locale).questions, query) }),

  ownQuestions: ({ deps, scope, caller, params, locale }) =>
    deps.db.inTenant(scope, async (tx) => {
      const mayWrite = await mayWriteIn(tx, deps, scope, params.teamId, caller);
      return ownFor(tx, scope, params.teamId, locale, mayWrite);
    }),

  putOwnQuestions: ({ deps, scope, caller, params, body, locale }) =>
    deps.db.inTenant(scope, async (tx) => {
      if (!(await mayWriteIn(tx, deps, scope, params.teamId, caller))) throw new Refusal("wrong-role");
      await keepCaller(tx, scope, caller);
      await loadPack(tx, deps, scope, { teamId: params.teamId, byId: caller.personId }, body);
      return ownFor(tx, scope, params.teamId, locale, true);
    }),

  retireOwnQuestion: ({ deps, scope, caller, params: { teamId, questionId } }) =>
    deps.db.inTenant(scope, async (tx) => {
      if (!(await mayWriteIn(tx, deps, scope, teamId, caller))) throw new Refusal("wrong-role");
      await keepCaller(tx, scope, caller);
      await retire(tx, deps, scope, { teamId, byId: caller.personId }, questionId);
      return { done: true as const };
    }),
} satisfies Pick<Handlers, "questions" | "ownQuestions" | "putOwnQuestions" | "retireOwnQuestion">;

async function ownFor(tx: Tx, scope: TenantScope, teamId: string, locale: string, mayWrite: boolean) {
  const stored = await ownOf(tx, scope, teamId);
  const current = newest(stored);
  const book = questionBook(serverWords(locale).questions, stored, locale);
  const questions = current.map(({ question }) => question);
  const isRetired = ({ id }: { id: string }) => book.isRetired(id);
  return {
    mayWrite,
    questions: listOwn(book, questions),
    pack: packOf(questions.filter((question) => !isRetired(question))),
    retired: questions.filter(isRetired),
  };
}

/**
 * Whether somebody who may read a team's questions may write them as well: who may set what its meetings are asked.
 * @throws Refusal not-found for a stranger, wrong-role for a coach, to whom what people write down may name somebody
 */
async function mayWriteIn(tx: Tx, deps: Deps, scope: TenantScope, teamId: string, { personId }: Caller) {
  const place = await placeIn(tx, scope, teamId, personId, deps.clock.now());
  if (place?.role === "owner" || (await organizesIn(tx, scope, teamId, personId))) return true;
  if (place === null) throw new Refusal("not-found");
  if (place.role === null) throw new Refusal("wrong-role");
  return false;
}
