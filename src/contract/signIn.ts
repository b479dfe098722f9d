import { z } from "zod";

/**
 * What the sign-in library of a page is told, nothing of it secret: the application's id, the Entra ID that knows its
 * people, and the one permission to ask for. Null where only a host such as Microsoft Teams can say who somebody is.
 */
export const signInSchema = z.strictObject({
  signIn: z.strictObject({ clientId: z.uuid(), authority: z.url(), scope: z.string() }).nullable(),
});
export type SignIn = NonNullable<z.infer<typeof signInSchema>["signIn"]>;
