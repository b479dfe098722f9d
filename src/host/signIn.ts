import type { addresses } from "../contract/addresses.ts";
import type { SignIn } from "../contract/signIn.ts";
import type { TokenSource } from "./host.ts";

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
 * Sign-in with Entra ID; null where it is not set up.
 * @param way nested: inside a host that offers it, by Microsoft's own library of 71 kB, fetched only then; redirect: on a
 * page of its own, by the plain protocol, whose 7 kB come while our server is being asked
 */
export async function signInBy(way: "nested" | "redirect", page: Window): Promise<TokenSource | null> {
  if (way === "redirect") {
    const [found, { redirectSignIn }] = await Promise.all([settings(), import("./redirect.ts")]);
    return found === null ? null : redirectSignIn(found, page);
  }
  const found = await settings();
  return found === null ? null : (await import("./msal.ts")).nestedSignIn(found);
}
