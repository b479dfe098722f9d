import type { ThemeName } from "../ui/theme.tsx";

const fontFamilyBase =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", system-ui, "Apple Color Emoji", "Segoe UI Emoji", sans-serif';

/** The few values of Fluent's Teams themes that our own styles use; a test compares them with Fluent's. */
export const plainThemes: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  default: { colorNeutralBackground1: "#ffffff", colorNeutralForeground1: "#242424", fontFamilyBase },
  dark: { colorNeutralBackground1: "#292929", colorNeutralForeground1: "#ffffff", fontFamilyBase },
  contrast: { colorNeutralBackground1: "#000000", colorNeutralForeground1: "#ffffff", fontFamilyBase },
};
