import { serverWords } from "../../../src/locales/serverWords.ts";
import { register } from "../../platform/db/register.ts";
import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { dataOf } from "./data/reads.ts";
import { told } from "./data/words.ts";
import { erasePerson } from "./data/writes.ts";
import { tenantName } from "./reads.ts";

export const meHandlers = {
  me: async ({ deps, scope, caller }) => ({
    id: caller.personId,
    name: caller.name,
    tenantId: caller.tenantId,
    tenantName: await deps.db.inTenant(scope, (tx) => tenantName(tx, scope)),
  }),

  myData: ({ deps, scope, caller, locale }) =>
    deps.db.inTenant(scope, async (tx) => {
      const tables = [];
      for (const table of Object.keys(register) as (keyof typeof register)[]) {
        const words = told[table];
        const { about, kept, erase, people } = register[table];
        tables.push({
          table,
          title: words?.title ?? table,
          what: words?.what ?? about,
          kept: words?.kept ?? kept,
          leaves: words === undefined ? (Object.keys(people).length === 0 ? null : erase) : words.leaves,
          entries: (await dataOf[table]?.(tx, scope, caller.personId)) ?? [],
        });
      }
      return {
        at: deps.clock.now().toISOString(),
        id: caller.personId,
        tenantName: await tenantName(tx, scope),
        tables,
        notes: [...serverWords(locale).dataNotes],
      };
    }),

  eraseMe: async ({ deps, scope, caller }) => {
    await erasePerson(deps, scope, caller.personId, null);
    return { done: true as const };
  },

  erasePerson: async ({ deps, scope, caller, params }) => {
    if (!caller.isAdmin) throw new Refusal("wrong-role");
    // Whoever names themselves is not written down again by their own line.
    await erasePerson(deps, scope, params.personId, params.personId === caller.personId ? null : caller);
    return { done: true as const };
  },
} satisfies Pick<Handlers, "me" | "myData" | "eraseMe" | "erasePerson">;
