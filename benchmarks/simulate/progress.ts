/** A line on standard error that says how far a run is; without a terminal one line for every tenth. */
export const progressBar = (
  total: number,
  now: () => number,
  stream: { write: (text: string) => unknown; isTTY?: boolean | undefined },
): (() => void) => {
  const began = now();
  let done = 0;
  let lastTenth = 0;
  return () => {
    done++;
    const share = done / total;
    const left = ((now() - began) / share) * (1 - share);
    const filled = Math.round(share * 30);
    const line = `[${"#".repeat(filled)}${"-".repeat(30 - filled)}] ${Math.floor(share * 100)} %, about ${Math.ceil(left / 1000)} s left`;
    if (stream.isTTY === true) stream.write(`\r${line}   ${done === total ? "\n" : ""}`);
    else if (Math.floor(share * 10) > lastTenth) {
      lastTenth = Math.floor(share * 10);
      stream.write(`${line}\n`);
    }
  };
};
