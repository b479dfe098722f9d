import { createLocalJWKSet, jwtVerify } from "jose";
import type { IdentityServer } from "../identity.ts";

/** The bot's registration in the simulated organisation. */
export const botAppId = "3f0c5a10-7b1e-4d02-9a44-0000000b0704";
export const botId = `28:${botAppId}`;
/** Who signs what the service brings, and for whom a bot's own token is. */
export const serviceIssuer = "https://api.botframework.com";

/** Tokens between the service and the bot, both ways, by the clock of this machine: Microsoft's library knows no other. */
export type ServiceTokens = {
  /** With what the service brings to the bot. */
  forBot(serviceUrl: string): Promise<string>;
  /** The bot's own, as it would fetch it. */
  ofBot(): Promise<string>;
  /** Whether somebody who calls the service is the bot. */
  isBot(authorization: string | null): Promise<boolean>;
};

export function serviceTokens({ library }: IdentityServer): ServiceTokens {
  const signed = (claims: Readonly<Record<string, unknown>>) =>
    library.issuer.buildToken({ scopesOrTransform: (_, payload) => void Object.assign(payload, claims) });
  return {
    forBot: (serviceUrl) => signed({ iss: serviceIssuer, aud: botAppId, serviceurl: serviceUrl }),
    ofBot: () => signed({ iss: "https://sts.harbourside.example/", aud: serviceIssuer, appid: botAppId }),
    async isBot(authorization) {
      const token = /^Bearer (\S+)$/.exec(authorization ?? "")?.[1];
      if (token === undefined) return false;
      const keys = createLocalJWKSet({ keys: library.issuer.keys.toJSON() });
      const known = await jwtVerify(token, keys, { audience: serviceIssuer }).catch(() => null);
      return known?.payload.appid === botAppId;
    },
  };
}
