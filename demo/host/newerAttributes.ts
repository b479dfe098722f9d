import type {} from "react";

/** Attributes of HTML that are newer than React 18: it hands them on as they are written, and its types miss them. */
declare module "react" {
  interface HTMLAttributes<T> {
    /** "" takes the element out of reach; React 18 would leave out `true`. */
    inert?: "" | undefined;
    popover?: "auto" | "manual" | undefined;
  }
  interface ButtonHTMLAttributes<T> {
    /** The id of a popover. */
    popovertarget?: string | undefined;
  }
}
