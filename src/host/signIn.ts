import type { addresses } from "../contract/addresses.ts";
import type { SignIn } from "../contract/signIn.ts";
import type { TokenSource } from "./msal.ts";

/** Typed by the table, not taken from it: loading it here would cost every panel a file. */
const address: (typeof addresses)["signIn"]["path"] = "/api/sign-in";

/** What our server says about signing in without a host's help; null: not set up here, or no answer. */
async function settings(): Promise<SignIn | null> {
  try {
    const reply = await fetch(address, { credentials: "omit", cache: "no-store" });
    return reply.ok ? ((await reply.json()) as { signIn: SignIn | null }).signIn : null;
  } catch {
    return null;
  }
}

/**
 * Sign-in with Entra ID's own library, which is fetched only where it is set up: else null.
 * @param way nested: inside a host that offers it; redirect: on a page of its own
 */
export async function signInBy(way: "nested" | "redirect", page: Window): Promise<TokenSource | null> {
  const found = await settings();
  if (found === null) return null;
  const { nestedSignIn, redirectSignIn } = await import("./msal.ts");
  return way === "nested" ? nestedSignIn(found) : redirectSignIn(found, page);
}
