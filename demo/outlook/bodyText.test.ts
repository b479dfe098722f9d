import { describe, expect, test } from "vitest";
import { htmlOf, invitationIn, ownPart, textOf } from "./bodyText.ts";

const link = "https://teams.microsoft.com/l/meetup-join/x?context=%7b%7d&b=2";
const invitation = `<br><div>________________</div><a href="${link.replace("&", "&amp;")}">Join the meeting now</a><div>________________</div>`;

describe("the text of an appointment", () => {
  test("what somebody types comes back as they typed it, links with it", () => {
    for (const typed of ["One\nTwo & <three>", "", "One\n\n\nTwo\n", `See the page <${link}>`, 'A "quote"'])
      expect(textOf(htmlOf(typed)).replace(/\n$/, "")).toBe(typed);
    expect(htmlOf("<script>alert(1)</script>")).not.toContain("<script>");
  });

  test("the part of Microsoft Teams is known apart from what people wrote", () => {
    const body = `<div>Bring numbers.</div>${invitation}`;
    expect([ownPart(body), invitationIn(body)]).toEqual(["<div>Bring numbers.</div>", invitation]);
    expect([ownPart("<div>Alone.</div>"), invitationIn("<div>Alone.</div>")]).toEqual(["<div>Alone.</div>", ""]);
    expect(textOf(body)).toContain(`Join the meeting now <${link}>`);
  });
});
