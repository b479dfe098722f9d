import { lazy, Suspense } from "react";
import type { Client } from "../../client/call.ts";
import type { BankQuestion } from "../../contract/question.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { fitsCoarse } from "../../measure/coarse.ts";
import type { Intake } from "./intake.ts";
import type { Bank } from "./useBank.ts";

// Seldom opened: not in the way of the rest.
const PickQuestions = lazy(async () => ({ default: (await import("./PickQuestions.tsx")).PickQuestions }));
const WriteQuestion = lazy(async () => ({ default: (await import("./WriteQuestion.tsx")).WriteQuestion }));

const t = roomOf("ownQuestions");

/** More are for a workshop. */
export const CHOSEN_MAX = 4;

/**
 * What can be chosen here. Few people are not asked for what would tell them apart, seven answers are for a workshop, and
 * the ways of a rule-out are asked for elsewhere.
 * @param kept chosen earlier, and offered on although the team has retired it
 */
export const choosable = (bank: Bank | undefined, intake: Intake, kept: readonly string[] = []): BankQuestion[] =>
  (bank?.all ?? []).filter(
    ({ id, kind, scale }) =>
      (bank?.offered.some((one) => one.id === id) === true || kept.includes(id)) &&
      kind !== "rule-out" &&
      !(kind === "scale" && scale === 7) &&
      (intake !== "coarse" || fitsCoarse(kind, scale)),
  );

type ChosenProps = {
  readonly offered: readonly BankQuestion[];
  readonly bank: Bank | undefined;
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly write: () => void;
  /** Somebody comes back from writing one, and goes on here. */
  readonly isBack: boolean;
};

export function Chosen({ offered, bank, chosen, choose, write, isBack }: ChosenProps) {
  const mayWrite = bank?.own?.mayWrite === true;
  if (bank === undefined) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <PickQuestions {...{ offered, chosen, choose, isBack }} most={CHOSEN_MAX} write={mayWrite ? write : null} />
    </Suspense>
  );
}

type WriterProps = {
  readonly client: Client;
  readonly teamId: string;
  readonly bank: Bank | undefined;
  /** The id of the question just written; null for none. */
  readonly done: (id: string | null) => void;
};

/** Stands in the place of the form for a while, which keeps what was set in it. */
export function Writer({ client, teamId, bank, done }: WriterProps) {
  return (
    <Suspense fallback={<Loading />}>
      <WriteQuestion
        {...{ client, teamId }}
        earlier={null}
        bank={bank?.all ?? []}
        done={(own, id) => {
          bank?.setOwn(own);
          done(id);
        }}
        cancel={() => done(null)}
      />
    </Suspense>
  );
}

const Loading = () => <p className="pl-soft">{t("loading")}</p>;
