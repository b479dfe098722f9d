import { createHash } from "node:crypto";

/** What a subscription's notifications must say, as it is stored and compared: who reads the database cannot make one. */
export const secretHash = (clientState: string): string => createHash("sha256").update(clientState).digest("hex");
