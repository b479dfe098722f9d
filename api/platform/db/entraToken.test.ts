import { expect, test } from "vitest";
import { entraToken } from "./entraToken.ts";

const asked: string[] = [];
const identity = (token: string | null) => ({
  getToken: async (scope: string | string[]) => {
    asked.push(String(scope));
    return token === null ? null : { token, expiresOnTimestamp: 0 };
  },
});

test.each([
  ["plumbline.postgres.database.azure.com", "https://ossrdbms-aad.database.windows.net/.default"],
  ["plumbline.postgres.database.usgovcloudapi.net", "https://ossrdbms-aad.database.usgovcloudapi.net/.default"],
  ["plumbline.postgres.database.chinacloudapi.cn", "https://ossrdbms-aad.database.chinacloudapi.cn/.default"],
])("%s takes tokens for %s", async (host, scope) => {
  asked.length = 0;
  const source = entraToken(`postgres://app_user@${host}:5432/plumbline?sslmode=verify-full`, identity("one"));
  expect(await source()).toBe("one");
  expect(asked).toEqual([scope]);
});

test("without a token it says whose turn it is, and keeps the reason out of the sentence", async () => {
  const failing = { getToken: () => Promise.reject(new Error("the secret-word of somebody")) };
  for (const broken of [failing, identity(null)]) {
    const error: unknown = await entraToken("postgres://app_user@db.example/plumbline", broken)().catch((one) => one);
    expect(error).toMatchObject({
      name: "NoDatabaseToken",
      message: expect.stringMatching(/AZURE_CLIENT_ID.*az login/),
    });
    expect((error as Error).message).not.toContain("secret-word");
  }
});
