import type { Theme } from "../host/teamsHost.ts";
import type { Colors, Setup } from "./wire.ts";

/** Outlooks and misfortunes, as a person can choose them on the page. */
export const clients = ["web", "windows", "old", "no-sign-in", "no-library", "silent-library", "no-events"] as const;
export type Client = (typeof clients)[number];

/** What an Outlook can do. */
export const abilitiesOf = (
  client: Client,
): Pick<Setup, "sets" | "platform"> & { readonly asksBeforeSending: boolean } => {
  const newest = { Mailbox: "1.15", DialogApi: "1.2", IdentityAPI: "1.3" };
  if (client === "old") return { sets: { Mailbox: "1.5" }, platform: "PC", asksBeforeSending: false };
  return {
    sets: client === "no-sign-in" ? newest : { ...newest, NestedAppAuth: "1.1" },
    platform: client === "windows" ? "PC" : "OfficeOnline",
    asksBeforeSending: true,
  };
};

/** A page of the add-in, with what becomes of Microsoft's library on the way to it. */
export function addressOf(page: string, client: Client): string {
  if (client === "no-library") return `${page}?office=missing`;
  return client === "silent-library" ? `${page}?office=silent` : page;
}

/** What Outlook tells of its theme. */
export const colorsOf = (theme: Theme): Colors =>
  ({
    light: { body: "#ffffff", bodyInk: "#242424", control: "#f5f5f5", controlInk: "#242424" },
    dark: { body: "#1f1f1f", bodyInk: "#ffffff", control: "#292929", controlInk: "#ffffff" },
    contrast: { body: "#000000", bodyInk: "#ffffff", control: "#000000", controlInk: "#ffffff" },
  })[theme];
