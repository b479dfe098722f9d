import {
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

/** A fresh 2048-bit key pair with e = 65537; about 100 ms, off the main thread. */
export async function freshKeyPair(): Promise<{ publicSpki: Uint8Array; privatePkcs8: Uint8Array }> {
  const { publicKey, privateKey } = await generate("rsa", { modulusLength: MODULUS_BITS, publicExponent: 65537 });
  return {
    publicSpki: new Uint8Array(publicKey.export({ type: "spki", format: "der" })),
    privatePkcs8: new Uint8Array(privateKey.export({ type: "pkcs8", format: "der" })),
  };
}

/** SHA-256 of the SPKI bytes, lower-case hex: what people and clients compare. */
export const fingerprintOf = (spki: Uint8Array): string => createHash("sha256").update(spki).digest("hex");

/**
 * The raw private operation on blinded bytes.
 * @param blinded as long as the modulus (256 bytes of ours), as a number strictly between 1 and n - 1
 * @returns as many bytes, or null when `blinded` is out of bounds: 0, 1 and n - 1 sign themselves, more is no residue
 */
export function rawSign(privateKey: KeyObject, blinded: Uint8Array): Uint8Array | null {
  if (blinded.length * 8 !== privateKey.asymmetricKeyDetails?.modulusLength) return null;
  const modulus = modulusOf(privateKey);
  const m = BigInt(`0x${Buffer.from(blinded).toString("hex")}`);
  if (m <= 1n || m >= modulus - 1n) return null;
  return new Uint8Array(privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, blinded));
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

/** Whether `signature` is a PSS signature (SHA-384, salt 48) of the prepared message. */
export function verifySignature(publicKey: KeyObject, prepared: Uint8Array, signature: Uint8Array): boolean {
  // The library also takes a signature without its leading zeros; RFC 8017 takes exactly the length of the modulus.
  if (signature.length * 8 !== publicKey.asymmetricKeyDetails?.modulusLength) return false;
  return verify(
    "sha384",
    prepared,
    { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES },
    signature,
  );
}
