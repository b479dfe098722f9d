import { execFile, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ContainerClient, StorageSharedKeyCredential } from "@azure/storage-blob";
import type { blobKeyStore } from "../../api/platform/keyStoreBlob.ts";
import { noteLeg } from "./legs.ts";

type Container = Parameters<typeof blobKeyStore>[0];

/** By which the summary of `npm test` finds the tests that ran on it. */
export const blobServiceLabel = "Azurite 3.36.0";

export type BlobService = {
  /** A container of its own, that exists. */
  container(): Promise<Container>;
  /** By which a host of Azure Functions finds it: the locks of timers are blobs. */
  readonly connection: string;
  stop(): Promise<void>;
};

/** Account and key of the emulator, the same on every machine and written in its manual: no secret. */
const account = "devstoreaccount1";
const key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
/** What npm installs from; beside the project's own packages, because it brings 318 that nothing else here uses. */
const source = join(import.meta.dirname, "azurite");
const folder = join(import.meta.dirname, "..", "..", ".cache", "blob-service");

/** The library's types exist twice, for both kinds of modules, and the compiler takes one here and the other there. */
export const containerAt = (address: string): Container =>
  new ContainerClient(address, new StorageSharedKeyCredential(account, key), {
    retryOptions: { maxTries: 1 },
  }) as unknown as Container;

/** The blob service of Microsoft's own emulator on a free loopback port, in memory; null when it cannot be had here. */
export async function startBlobService(): Promise<BlobService | null> {
  try {
    await install();
    const service = await start();
    noteLeg({ kind: "blob service", label: blobServiceLabel });
    return service;
  } catch (error) {
    noteLeg({ kind: "blob service", label: null, reason: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

async function install(): Promise<void> {
  const lock = readFileSync(join(source, "package-lock.json"), "utf8");
  const installed = join(folder, "package-lock.json");
  const whole = existsSync(join(folder, "node_modules", ".package-lock.json"));
  if (whole && existsSync(installed) && readFileSync(installed, "utf8") === lock) return;
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(source, file), join(folder, file));
  await promisify(execFile)("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    timeout: 170_000,
    shell: process.platform === "win32",
  });
}

async function start(): Promise<BlobService> {
  const program = join(folder, "node_modules", "azurite", "dist", "src", "blob", "main.js");
  const flags = [
    "--inMemoryPersistence",
    "--disableTelemetry",
    "--silent",
    "--skipApiVersionCheck",
    "--blobHost",
    "127.0.0.1",
    "--blobPort",
    "0",
  ];
  const child = spawn(process.execPath, [program, ...flags], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", reject);
    void ended.then(() => reject(new Error(`the blob service ended at once: ${said.slice(-300)}`)));
  });
  let made = 0;
  return {
    connection: `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};BlobEndpoint=${address}/${account};`,
    async container() {
      made += 1;
      const client = containerAt(`${address}/${account}/keys-${made}`);
      await client.create();
      return client;
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}
