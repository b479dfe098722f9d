/** Long enough for the browser to have read the file; the memory it takes is given back then. */
const READ_WITHIN = 60_000;

/** A file name that every system takes: letters of any language and digits, the rest becomes one "-". */
const safe = (name: string): string => name.replaceAll(/[^\p{L}\p{M}\p{N}.]+/gu, "-").replaceAll(/^[-.]+|[-.]+$/g, "");

/**
 * Hands content that this page already has over as a file; nothing of it is sent anywhere.
 * @param name with its ending; characters that a file system might refuse are replaced
 * @param type a media type, for text with its charset
 * @returns refused where the page stands in a frame that may not download: a browser drops the click without a word, so the
 *   frame is asked first. The caller then offers the content in another way.
 */
export async function saveFile(name: string, type: string, content: string | Blob): Promise<"saved" | "refused"> {
  if (!mayDownload()) return "refused";
  const address = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
  const link = document.createElement("a");
  link.href = address;
  link.download = safe(name) || "plumbline";
  // In the page while it is clicked: some browsers follow no link that is not.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
  return "saved";
}

/**
 * Whether this page may download. Only a sandbox forbids it, and a page sees its own sandbox where its frame has the same
 * origin; across origins it cannot be told apart, and then it is tried.
 */
function mayDownload(): boolean {
  try {
    const frame = window.frameElement;
    const sandbox = frame?.getAttribute("sandbox") ?? null;
    return sandbox === null || sandbox.split(/\s+/).includes("allow-downloads");
  } catch {
    return true;
  }
}
