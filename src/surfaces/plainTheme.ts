import type { ThemeName } from "../ui/theme.tsx";

const fontFamilyBase =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", system-ui, "Apple Color Emoji", "Segoe UI Emoji", sans-serif';

const same = { fontFamilyBase, borderRadiusMedium: "4px" };

/** The few values of Fluent's Teams themes that our own styles use; a test compares them with Fluent's. */
export const plainThemes: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  default: {
    ...same,
    colorNeutralBackground1: "#ffffff",
    colorNeutralBackground1Hover: "#f5f5f5",
    colorNeutralBackgroundDisabled: "#f0f0f0",
    colorNeutralForeground1: "#242424",
    colorNeutralForeground1Hover: "#242424",
    colorNeutralForegroundDisabled: "#bdbdbd",
    colorNeutralStroke1: "#d1d1d1",
    colorNeutralStrokeDisabled: "#e0e0e0",
  },
  dark: {
    ...same,
    colorNeutralBackground1: "#292929",
    colorNeutralBackground1Hover: "#3d3d3d",
    colorNeutralBackgroundDisabled: "#141414",
    colorNeutralForeground1: "#ffffff",
    colorNeutralForeground1Hover: "#ffffff",
    colorNeutralForegroundDisabled: "#5c5c5c",
    colorNeutralStroke1: "#666666",
    colorNeutralStrokeDisabled: "#424242",
  },
  contrast: {
    ...same,
    colorNeutralBackground1: "#000000",
    colorNeutralBackground1Hover: "#1aebff",
    colorNeutralBackgroundDisabled: "#000000",
    colorNeutralForeground1: "#ffffff",
    colorNeutralForeground1Hover: "#000000",
    // What Teams' high contrast writes everything in that cannot be used now.
    colorNeutralForegroundDisabled: "#3ff23f",
    colorNeutralStroke1: "#ffffff",
    colorNeutralStrokeDisabled: "#3ff23f",
  },
};
