import crypto, {
  constants,
  createHash,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  verify,
} from "node:crypto";
import { promisify } from "node:util";

/** RSABSSA-SHA384-PSS-Randomized of RFC 9474, server side. */
const MODULUS_BITS = 2048;
const SALT_BYTES = 48;

const generate = promisify(generateKeyPair);

export type KeyPair = { readonly publicSpki: Uint8Array; readonly privatePkcs8: Uint8Array };

/** A fresh 2048-bit key pair with e = 65537; about 100 ms, off the main thread. */
export async function freshKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await generate("rsa", { modulusLength: MODULUS_BITS, publicExponent: 65537 });
  return {
    publicSpki: new Uint8Array(publicKey.export({ type: "spki", format: "der" })),
    privatePkcs8: new Uint8Array(privateKey.export({ type: "pkcs8", format: "der" })),
  };
}

/** SHA-256 of the SPKI bytes, lower-case hex: what people and clients compare. */
export const fingerprintOf = (spki: Uint8Array): string => createHash("sha256").update(spki).digest("hex");

/** m^d mod n of a number between 1 and n - 1, both as long as the modulus. */
type RawPower = (privateKey: KeyObject, m: Uint8Array) => Promise<Uint8Array>;

const onThread: RawPower = async (key, m) =>
  new Uint8Array(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, m));

const offThread: RawPower = (key, m) =>
  new Promise((resolve, reject) =>
    crypto.decapsulate(key, m, (error, power) =>
      error === null ? resolve(new Uint8Array(power)) : reject(new Error("the raw private operation failed")),
    ),
  );

/**
 * Both give the same bytes. RSA as a key encapsulation (RSASVE, NIST SP 800-56B section 7.2.1) recovers its secret by
 * exactly this operation, and Node 24.7 and later do that on a thread of their pool; older ones have no raw operation
 * that leaves the main thread, where it takes about 0.3 ms.
 */
export const rawPowers: Readonly<Record<string, RawPower>> = {
  onThread,
  // Asked of the module's default: an older Node refuses to load a file that imports what it has not.
  ...(typeof crypto.decapsulate === "function" ? { offThread } : {}),
};
const rawPower = rawPowers.offThread ?? onThread;

/**
 * The raw private operation on blinded bytes.
 * @param blinded as long as the modulus (256 bytes of ours), as a number strictly between 1 and n - 1
 * @returns as many bytes, or null when `blinded` is out of bounds: 0, 1 and n - 1 sign themselves, more is no residue
 */
export function rawSign(privateKey: KeyObject, blinded: Uint8Array, power = rawPower): Promise<Uint8Array> | null {
  if (blinded.length * 8 !== privateKey.asymmetricKeyDetails?.modulusLength) return null;
  const modulus = modulusOf(privateKey);
  const m = BigInt(`0x${Buffer.from(blinded).toString("hex")}`);
  if (m <= 1n || m >= modulus - 1n) return null;
  return power(privateKey, blinded);
}

const moduli = new WeakMap<KeyObject, bigint>();
function modulusOf(key: KeyObject): bigint {
  const known = moduli.get(key);
  if (known !== undefined) return known;
  const { n } = createPublicKey({ key: key.export({ type: "pkcs8", format: "pem" }) as string, format: "pem" }).export({
    format: "jwk",
  });
  const modulus = BigInt(`0x${Buffer.from(n ?? "", "base64url").toString("hex")}`);
  moduli.set(key, modulus);
  return modulus;
}

const verifying = new WeakMap<KeyObject, KeyObject>();
/**
 * The key as `verify` takes it fastest: the padding stands on the key itself. Beside the key, in an object with it, it
 * makes Node throw and catch two errors per call, which cost half as much as the verification.
 */
function verifyingKeyOf(publicKey: KeyObject): KeyObject {
  const known = verifying.get(publicKey);
  if (known !== undefined) return known;
  const own = createPublicKey({ key: publicKey.export({ type: "spki", format: "der" }), type: "spki", format: "der" });
  const fresh = Object.assign(own, { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES });
  verifying.set(publicKey, fresh);
  return fresh;
}

/** Whether `signature` is a PSS signature (SHA-384, salt 48) of the prepared message. */
export function verifySignature(publicKey: KeyObject, prepared: Uint8Array, signature: Uint8Array): boolean {
  // The library also takes a signature without its leading zeros; RFC 8017 takes exactly the length of the modulus.
  if (signature.length * 8 !== publicKey.asymmetricKeyDetails?.modulusLength) return false;
  return verify("sha384", prepared, verifyingKeyOf(publicKey), signature);
}
