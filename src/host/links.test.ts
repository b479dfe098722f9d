import { expect, it } from "vitest";
import { placesOf } from "./host.ts";
import { deepLink, plainLink } from "./links.ts";

const id = "0b0fd5f2-0000-4000-8000-00000000000a";
const page = { location: new URL("https://checks.example.com/tab.html?x=1") as unknown as Location };

it("leads to our own page where there is no host", () => {
  expect(plainLink(page, id)).toBe(`https://checks.example.com/plain-link.html?occurrence=${id}`);
});

it("leads into the personal app, which opens on that meeting", () => {
  const link = deepLink("app", id, "Sync & plan + more", plainLink(page, id));
  expect(link).not.toContain("+");
  const { origin, pathname, searchParams } = new URL(link);
  expect(`${origin}${pathname}`).toBe("https://teams.microsoft.com/l/entity/app/personal");
  expect(searchParams.get("label")).toBe("Sync & plan + more");
  const { subEntityId } = JSON.parse(searchParams.get("context") ?? "") as { subEntityId: string };
  expect(placesOf("", subEntityId)).toEqual({ occurrenceId: id, pulseId: null });
  expect(placesOf(new URL(searchParams.get("webUrl") ?? "").search, null).occurrenceId).toBe(id);
});
