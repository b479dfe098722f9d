import { describe, expect, test } from "vitest";
import { nestedSignIn } from "./nestedSignIn.ts";

const tokens = { account: { homeAccountId: "p.t" }, token: { access_token: "a", id_token: "i" } };
const said = async (method: string, give = async () => tokens) =>
  JSON.parse(
    await nestedSignIn(JSON.stringify({ messageType: "NestedAppAuthRequest", method, requestId: "7" }), give),
  ) as {
    success: boolean;
    requestId: string;
    messageType: string;
  };

describe("sign-in within Outlook", () => {
  test("tells first whose Outlook it is, so that nobody gets a token that was another's", async () => {
    expect(await said("GetInitContext")).toMatchObject({
      messageType: "NestedAppAuthResponse",
      requestId: "7",
      success: true,
      initContext: { accountContext: tokens.account },
    });
  });

  test.each(["GetToken", "GetTokenPopup"])("%s gives both tokens with their account", async (method) => {
    expect(await said(method)).toMatchObject({ success: true, ...tokens });
  });

  test("what it does not know, and what cannot be had, are failures and not silence", async () => {
    expect(await said("Anything")).toMatchObject({ success: false, error: { status: "NESTED_APP_AUTH_UNAVAILABLE" } });
    const none = () => Promise.reject(new Error("no server"));
    expect(await said("GetToken", none)).toMatchObject({ success: false, error: { status: "TRANSIENT_ERROR" } });
  });
});
