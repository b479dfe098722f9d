import { describe, expect, test } from "vitest";
import { nameOfPeople, rolesOf } from "./rules.ts";

describe("who owns a team or chat that the bot is in", () => {
  const people = ["ann", "bo", "cy"];
  test("is whoever added the bot, where nobody does yet", () => {
    expect([...rolesOf(people, new Set(), "bo")]).toEqual([
      ["ann", "member"],
      ["bo", "owner"],
      ["cy", "member"],
    ]);
  });
  test("stays as it was where somebody does, whoever adds it again", () => {
    expect(rolesOf(people, new Set(["cy"]), "bo").get("cy")).toBe("owner");
    expect(rolesOf(people, new Set(["cy"]), "bo").get("bo")).toBe("member");
  });
  test("is taken up by who adds it again once every owner has left", () =>
    expect(rolesOf(people, new Set(["gone"]), "bo").get("bo")).toBe("owner"));
  test("is nobody where the service does not say who added it, or somebody from outside did", () => {
    for (const adder of [null, "stranger"])
      expect(new Set(rolesOf(people, new Set(), adder).values())).toEqual(new Set(["member"]));
  });
});

test("a chat without a name is called after three of the people in it", () =>
  expect(nameOfPeople(["Dee", "", "Bo", "Cy", "Ann"])).toBe("Ann, Bo, Cy"));
