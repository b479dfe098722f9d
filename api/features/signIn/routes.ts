import type { Handlers } from "../../platform/handler.ts";

export const signInHandlers = {
  signIn: async ({ deps }) => ({ signIn: deps.signIn }),
} satisfies Pick<Handlers, "signIn">;
