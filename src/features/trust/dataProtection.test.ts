import { describe, expect, it } from "vitest";
import { addresses } from "../../contract/addresses.ts";
import { allowed } from "../../contract/allowed.ts";
import { dataProtectionPage, type Facts } from "./dataProtection.ts";

const told = { title: "Meetings", what: "Title and time.", kept: "A year.", leaves: "Your place stays empty." };
const facts: Facts = {
  register: { meeting: { people: { organizer_id: "nobody", writer: "clear" } }, tally: { people: {} } },
  told: { meeting: told, tally: { ...told, title: "Counts", leaves: null } },
  nobody: "Names nobody.",
  allowed,
  addresses,
  retentionUsual: 730,
};
const rowsOf = (id: string, from: Facts = facts) =>
  dataProtectionPage(from).parts.find((part) => part.id === id)?.table?.rows ?? [];

describe("the pack for works councils", () => {
  it("has a row for each table wherever tables are told of", () => {
    expect(rowsOf("stored")).toEqual([
      ["Meetings (meeting)", "Title and time."],
      ["Counts (tally)", "Title and time."],
    ]);
    expect(rowsOf("how-long")[0]).toEqual(["Meetings (meeting)", "A year."]);
    expect(rowsOf("a-person")).toEqual([
      ["Meetings (meeting)", "Your place stays empty.", "organizer_id: is set to nobody; writer: is emptied"],
      ["Counts (tally)", "Names nobody.", "no column names a person"],
    ]);
  });

  it("is not made while a table has no words", () => {
    const register = { ...facts.register, untold: { people: {} } };
    expect(() => dataProtectionPage({ ...facts, register })).toThrow("nobody is told of the table untold");
  });

  it("says of every address who may, as the table of rights says", () => {
    const rows = [...rowsOf("who-reads"), ...rowsOf("who-changes")];
    expect(rows).toHaveLength(Object.keys(addresses).length);
    const strict = { ...facts, allowed: { ...allowed, result: { may: ["admin"] } } } as const;
    const result = (from: Facts) => rowsOf("who-reads", from).find(([what]) => what?.startsWith("A result"))?.[1];
    expect(result(facts)).toBe("the readers named on the first screen");
    expect(result(strict)).toBe("administrators of the organisation");
  });

  it("states the odds of small groups as the release rule offers them", () => {
    expect(rowsOf("small-groups")).toEqual([
      ["3", "not offered", "not offered"],
      ["4", "none of 100", "about 62 of 100"],
      ["5", "about 15 of 100", "about 81 of 100"],
      ["6", "about 38 of 100", "about 91 of 100"],
      ["7", "about 60 of 100", "not offered"],
      ["8", "about 77 of 100", "not offered"],
    ]);
  });

  it("gives each question its own address", () => {
    const ids = dataProtectionPage(facts).parts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });
});
