import { constants, createHash, createPrivateKey, randomBytes, sign } from "node:crypto";
import type { Send } from "./load.ts";
import { tokenOf } from "./people.ts";
import type { BenchPulse } from "./pulses.ts";

const answers = { clarity: 4, commit: 3 };

/** A named vote, as the naive server and open hands take it. */
export async function namedVotes(pulses: readonly BenchPulse[], revision = 1): Promise<Send[][]> {
  const body = JSON.stringify({ revision, answers });
  const votes: Send[][] = [];
  for (const [person, pulse] of everybody(pulses))
    votes.push([
      { method: "PUT", path: `/api/pulses/${pulse.id}/answers`, body, token: await tokenOf(pulse.tenantId, person) },
    ]);
  return votes;
}

/** What the panel of each person asks for before anybody can answer. */
export async function questionsRead(pulses: readonly BenchPulse[]): Promise<Send[][]> {
  const reads: Send[][] = [];
  for (const [person, { id, tenantId }] of everybody(pulses))
    reads.push([{ method: "GET", path: `/api/pulses/${id}`, body: "", token: await tokenOf(tenantId, person) }]);
  return reads;
}

/** Random bytes below n are valid blinded bytes, and a native PSS signature is a valid cast: no client arithmetic here. */
export async function blindVotes(pulses: readonly BenchPulse[], withPaper: boolean): Promise<Send[][]> {
  const votes: Send[][] = [];
  for (const [person, pulse] of everybody(pulses)) {
    const { tenantId } = pulse;
    const key = createPrivateKey(pulse.privateKeyPem ?? "");
    const text = Buffer.from(`plumbline-ballot-v1|${tenantId}|${pulse.id}`);
    const message = Buffer.concat([randomBytes(32), text, randomBytes(32)]);
    const signature = sign("sha384", message, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 });
    const ballotId = createHash("sha256").update(message).digest("hex");
    const cast: Send = {
      method: "PUT",
      path: `/api/tenants/${tenantId}/pulses/${pulse.id}/ballots/${ballotId}`,
      body: JSON.stringify({
        message: message.toString("base64url"),
        signature: signature.toString("base64url"),
        revision: 1,
        answers,
      }),
    };
    if (!withPaper) votes.push([cast]);
    else {
      const blinded = randomBytes(256);
      blinded[0] = 0;
      const paper: Send = {
        method: "POST",
        path: `/api/pulses/${pulse.id}/papers`,
        body: JSON.stringify({ blinded: blinded.toString("base64url") }),
        token: await tokenOf(tenantId, person),
      };
      votes.push([paper, cast]);
    }
  }
  return votes;
}

/** Person by person across the pulses, so that neighbours in time belong to different pulses. */
function everybody(pulses: readonly BenchPulse[]): [string, BenchPulse][] {
  const size = Math.max(...pulses.map((pulse) => pulse.people.length));
  return Array.from({ length: size }, (_, index) => index).flatMap((index) =>
    pulses.flatMap((pulse): [string, BenchPulse][] => {
      const person = pulse.people[index];
      return person === undefined ? [] : [[person, pulse]];
    }),
  );
}
