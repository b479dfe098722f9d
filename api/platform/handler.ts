import type { Access, addresses, RouteName } from "../../src/contract/addresses.ts";
import type { Body, Params, Query, Reply } from "../../src/contract/routes.ts";
import type { Caller } from "../auth/caller.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import type { Deps } from "./deps.ts";

type AccessOf<N extends RouteName> = (typeof addresses)[N]["access"] & Access;

/** One request to one route, parsed. Caller and scope exist for signed-in routes only, so no other handler can ask. */
export type Call<N extends RouteName> = {
  readonly deps: Deps;
  readonly params: Params<N>;
  readonly query: Query<N>;
  readonly body: Body<N>;
  readonly request: Request;
  /** The language asked for, as in Accept-Language. */
  readonly locale: string;
} & (AccessOf<N> extends "signed-in" ? { readonly caller: Caller; readonly scope: TenantScope } : unknown) &
  (AccessOf<N> extends "webhook"
    ? {
        /** For a sender whom no token proves. @throws Refusal too-many */
        readonly countUnsigned: () => Promise<void>;
      }
    : unknown);

/** Returns the reply of its route, or a whole Response where the reply is a stream or a 304. */
export type Handler<N extends RouteName> = (call: Call<N>) => Promise<Reply<N> | Response>;
export type Handlers = { readonly [N in RouteName]: Handler<N> };
