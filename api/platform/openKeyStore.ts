import type { Config } from "./config.ts";
import { fileKeyStore, type KeyStore } from "./keyStore.ts";

/** The key store that is configured. @throws with the cure when a container cannot be reached or keeps what is removed */
export async function openKeyStore(keys: Config["keys"]): Promise<KeyStore> {
  if ("folder" in keys) return fileKeyStore(keys.folder);
  // Fetched only where it is used: a machine with a key folder does not carry it.
  const { openBlobKeyStore } = await import("./keyStoreBlob.ts");
  return openBlobKeyStore(keys.container);
}
