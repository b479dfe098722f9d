/**
 * Takes everything a page could keep away from it, as a browser does for a framed site whose data its owner has blocked.
 * @param frame a window of our own address, in which a page has not looked at what it keeps yet
 */
export function blockStorage(frame: Window & typeof globalThis): void {
  const refuse = (): never => {
    throw new DOMException("access is denied for this document", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
    Object.defineProperty(frame, name, { get: refuse });
  Object.defineProperty(frame.LockManager.prototype, "request", { value: async () => refuse() });
}
