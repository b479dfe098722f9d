import { type Answer, type Ask, askOwn } from "../api/platform/ask.ts";
import type { Pages } from "../api/platform/botConfig.ts";
import { systemClock } from "../api/platform/clock.ts";
import type { Probes } from "../api/platform/probes.ts";
import { botAppId } from "./bot/serviceTokens.ts";
import { NOTIFY_AT } from "./calendar/graphPort.ts";
import type { IdentityServer } from "./identity.ts";

type Parts = {
  readonly identities: IdentityServer;
  readonly pages: Pages;
  /** The product, where the simulated Graph reaches it. */
  readonly app: () => { fetch(request: Request): Response | Promise<Response> };
  readonly botToken: () => Promise<string>;
};

/**
 * What the self-test asks of the simulated organisation: its identity server under the name it goes by, the pages over the
 * network, and the product's own door at the address that the simulated Graph calls.
 */
export function selfTestProbes({ identities, pages, app, botToken }: Parts): Probes {
  const { rules, keysAddress } = identities;
  const ask: Ask = async (address, wish = {}) => {
    if (address.origin === NOTIFY_AT) return inside(app(), address, wish);
    const there =
      address.origin === rules.authority ? new URL(address.pathname + address.search, keysAddress) : address;
    return askOwn([keysAddress.origin, pages.site])(there, wish);
  };
  return {
    // Known only once the pages have an address; tokens here are for the client id, whatever this says.
    get rules() {
      return { ...rules, resource: `api://${new URL(pages.site).host}/${rules.clientId}` };
    },
    botAppId,
    notifyAt: NOTIFY_AT,
    machine: systemClock,
    ask,
    botSignsIn: async () => (await botToken()) !== "",
  };
}

async function inside(
  app: { fetch(request: Request): Response | Promise<Response> },
  address: URL,
  { body, empty }: NonNullable<Parameters<Ask>[1]>,
): Promise<Answer> {
  const reply = await app.fetch(
    new Request(address, {
      method: body !== undefined || empty === "POST" ? "POST" : "GET",
      ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    }),
  );
  return { outcome: "answered", status: reply.status, headers: reply.headers, text: await reply.text() };
}
