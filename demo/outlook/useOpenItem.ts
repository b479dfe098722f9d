import { useEffect, useState } from "react";
import type { OpenItem } from "./openItem.ts";

/** What is on the screen, drawn again after each change, whoever made it. */
export function useOpenItem(open: OpenItem | null) {
  const [, draw] = useState(0);
  useEffect(() => open?.watch(() => draw((before) => before + 1)), [open]);
  return open === null ? null : { item: open.item(), form: open.form() };
}
