import { addresses } from "../contract/addresses.ts";
import type { SignIn } from "../contract/signIn.ts";

/** What our server says about signing in without a host's help; null: not set up here, or no answer. */
export async function signInSettings(): Promise<SignIn | null> {
  try {
    const reply = await fetch(addresses.signIn.path, { credentials: "omit", cache: "no-store" });
    return reply.ok ? ((await reply.json()) as { signIn: SignIn | null }).signIn : null;
  } catch {
    return null;
  }
}
