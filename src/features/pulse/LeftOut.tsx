import type { LeftOut as Left } from "../../contract/pulse.ts";
import { saidLeftOut } from "../../locales/notAsked.ts";

/** While it is open: which questions of those that were set up are not among these, and why. */
export const LeftOut = ({ leftOut }: { readonly leftOut: readonly Left[] }) =>
  saidLeftOut(leftOut).map((said) => (
    <p key={said} className="pl-soft">
      {said}
    </p>
  ));
