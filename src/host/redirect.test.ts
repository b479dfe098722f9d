import { expect, it } from "vitest";
import { redirectSignIn } from "./redirect.ts";

const settings = {
  clientId: "3f0c5a10-7b1e-4d02-9a44-00000000c11d",
  authority: "https://login.example.com/organizations",
  scope: "api://checks.example.com/access_as_user",
};

/** As much of a browser's window as is used. */
function pageAt(address: string) {
  const kept = new Map<string, string>();
  const left: URL[] = [];
  const { href, hash, pathname, search } = new URL(address);
  const page = Object.assign(new EventTarget(), {
    location: { href, hash, pathname, search, assign: (to: string) => left.push(new URL(to)) },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
  });
  return { page: page as unknown as Window, left, kept };
}

it("asks for a code by PKCE and a state, for our own permission, and for no id token", async () => {
  const { page, left, kept } = pageAt("https://checks.example.com/personal.html");
  const token = await redirectSignIn(settings, page);
  expect(left).toEqual([]);
  void token(false);
  await expect.poll(() => left.length).toBe(1);
  const { origin, pathname, searchParams } = left[0] ?? new URL("https://nowhere.example");
  expect(origin + pathname).toBe("https://login.example.com/organizations/oauth2/v2.0/authorize");
  const { state, code_challenge: challenge, ...rest } = Object.fromEntries(searchParams);
  expect(rest).toEqual({
    client_id: settings.clientId,
    response_type: "code",
    response_mode: "fragment",
    redirect_uri: "https://checks.example.com/plain-link.html",
    scope: "api://checks.example.com/access_as_user offline_access",
    code_challenge_method: "S256",
  });
  const away = JSON.parse(kept.get("plumbline-away") ?? "") as { state: string; verifier: string };
  expect(away.state).toBe(state);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(away.verifier));
  const plain = btoa(String.fromCharCode(...new Uint8Array(digest)));
  expect(plain.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")).toBe(challenge);
});

it("keeps nobody waiting whom the browser brings back to the page as it was", async () => {
  const { page, left } = pageAt("https://checks.example.com/plain-link.html");
  const signedIn = (await redirectSignIn(settings, page))(false);
  await expect.poll(() => left.length).toBe(1);
  page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false }));
  expect(await Promise.race([signedIn, "still waiting"])).toBe("still waiting");
  page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  await expect(signedIn).rejects.toThrow("came back without an answer");
});
