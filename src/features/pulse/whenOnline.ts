/** Acts each time the browser says that there is a network again. @returns what stops that */
export function whenOnline(act: () => void): () => void {
  addEventListener("online", act);
  return () => removeEventListener("online", act);
}
