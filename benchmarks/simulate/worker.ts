import { parentPort } from "node:worker_threads";
import { type Job, runJob } from "./job.ts";

if (parentPort === null) throw new Error("worker.ts is started by pool.ts");
const port = parentPort;

port.on("message", (job: Job) => {
  const numbers = runJob(job);
  port.postMessage(numbers, [numbers.buffer as ArrayBuffer]);
});
