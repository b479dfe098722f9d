import { Worker } from "node:worker_threads";
import type { Job } from "./job.ts";

/** Runs jobs and gives their numbers back in the order of the jobs. */
export type Pool = {
  readonly run: (jobs: readonly Job[], done: () => void) => Promise<readonly Float64Array[]>;
  readonly close: () => Promise<void>;
};

/** `count` worker threads; each takes the next job as soon as it is free. The first error of a worker ends the run. */
export const openPool = (count: number): Pool => {
  const workers = Array.from({ length: count }, () => new Worker(new URL("./worker.ts", import.meta.url)));
  const one = (worker: Worker, job: Job): Promise<Float64Array> =>
    new Promise((resolve, reject) => {
      const failed = (error: Error): void => reject(error);
      worker.once("error", failed);
      worker.once("message", (numbers: Float64Array) => {
        worker.off("error", failed);
        resolve(numbers);
      });
      worker.postMessage(job);
    });
  return {
    run: async (jobs, done) => {
      const results = new Array<Float64Array>(jobs.length);
      const queue = jobs.entries();
      const serve = async (worker: Worker): Promise<void> => {
        for (const [index, job] of queue) {
          results[index] = await one(worker, job);
          done();
        }
      };
      await Promise.all(workers.map(serve));
      return results;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};
