import { ContainerClient } from "@azure/storage-blob";
import { azureIdentity } from "./azureIdentity.ts";
import { type KeyStore, KeysStay, keyNamePattern } from "./keyStore.ts";

/** Some seconds in all: what waits for a key is a person. */
const retries = { maxTries: 3, tryTimeoutInMs: 5_000, retryDelayInMs: 200, maxRetryDelayInMs: 1_000 };

/**
 * The container of `address` under the identity this process runs as, after it was seen to forget what is removed.
 * @param address https address of one container, without a key or signature
 * @throws with the cure when the container keeps what is removed, or cannot be reached
 */
export async function openBlobKeyStore(address: URL): Promise<KeyStore> {
  const container = new ContainerClient(address.href, azureIdentity(), { retryOptions: retries });
  await makeSureItForgets(container);
  return blobKeyStore(container);
}

/** One blob per key, for servers that share no disk. */
export function blobKeyStore(container: ContainerClient): KeyStore {
  const blob = (name: string) => {
    if (!keyNamePattern.test(name)) throw new RangeError("a box key is named tenant.pulse.box");
    return container.getBlockBlobClient(name);
  };
  const get: KeyStore["get"] = async (name) => {
    try {
      return new Uint8Array(await blob(name).downloadToBuffer());
    } catch (error) {
      if (codeOf(error) === "BlobNotFound") return null;
      // One key gone means its answers are gone for good; a container gone is a setting, which heals.
      if (codeOf(error) === "ContainerNotFound")
        throw new Error(
          "The container of the box keys is missing. Name the right one, or make it anew, empty; nothing is lost by waiting.",
        );
      throw error;
    }
  };
  return {
    get,
    async put(name, key) {
      const target = blob(name);
      try {
        await target.upload(Buffer.from(key), key.length, { conditions: { ifNoneMatch: "*" } });
      } catch (error) {
        // The client sends again when a reply was lost: then the key that is in the way is this one.
        const there = codeOf(error) === "BlobAlreadyExists" ? await get(name) : null;
        if (there === null || !Buffer.from(there).equals(key)) throw error;
      }
    },
    async remove(name) {
      await blob(name).deleteIfExists({ deleteSnapshots: "include" });
    },
    remains: (name) => isLeft(container, name),
    async list() {
      const found: { name: string; since: Date }[] = [];
      for await (const { name, properties } of container.listBlobsFlat())
        if (keyNamePattern.test(name)) found.push({ name, since: properties.lastModified });
      return found;
    },
  };
}

/**
 * Writes a blob, removes it, and looks whether anything of it is left: a version or a softly deleted one would bring a
 * removed key back, and with it every answer of a closed pulse in a backup.
 * @throws with the cure when something is left, or when this identity may not look
 */
export async function makeSureItForgets(container: ContainerClient): Promise<void> {
  const name = `forgets-${crypto.randomUUID()}`;
  const probe = container.getBlockBlobClient(name);
  await probe.upload("", 0);
  await probe.delete();
  if (await isLeft(container, name))
    throw new KeysStay(
      "The storage account keeps removed blobs: turn off versions and soft delete for its blobs, because a removed key must never come back.",
    );
}

/** Whether any blob, version, snapshot or softly deleted one has that name. @throws when this identity may not look */
async function isLeft(container: ContainerClient, name: string): Promise<boolean> {
  const left = container.listBlobsFlat({
    prefix: name,
    includeDeleted: true,
    includeDeletedWithVersions: true,
    includeSnapshots: true,
    includeVersions: true,
  });
  for await (const _ of left) return true;
  return false;
}

const codeOf = (error: unknown): string => {
  const { code = "", details } = error as { code?: string; details?: { errorCode?: string } };
  return details?.errorCode ?? code;
};
