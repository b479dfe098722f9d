/** Runs in every page first: as a browser refuses a framed site whose data its owner has blocked. */
export function blockStorage(): void {
  const refuse = (): never => {
    throw new DOMException("access is denied for this document", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
    Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(LockManager.prototype, "request", {
    value: () => Promise.reject(new DOMException("access is denied for this document", "SecurityError")),
  });
}
