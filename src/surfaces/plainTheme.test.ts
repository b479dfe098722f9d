import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from "@fluentui/react-components";
import { expect, it } from "vitest";
import { plainThemes } from "./plainTheme.ts";

it("gives a page without Fluent the same colours and type as one with it", () => {
  expect(teamsLightTheme).toMatchObject(plainThemes.default);
  expect(teamsDarkTheme).toMatchObject(plainThemes.dark);
  expect(teamsHighContrastTheme).toMatchObject(plainThemes.contrast);
});
