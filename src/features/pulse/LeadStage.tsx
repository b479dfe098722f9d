import { useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Pulse } from "../../contract/pulse.ts";
import type { Result } from "../../contract/result.ts";
import type { BodyInput } from "../../contract/routes.ts";
import type { Stage } from "../../contract/stage.ts";
import type { Host } from "../../host/host.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Pick } from "../../ui/pick.tsx";
import type { Room } from "./room.ts";
import { ShareToStage } from "./ShareToStage.tsx";
import { troubleWords } from "./trouble.ts";

const t = roomOf("lead");
const minutesOffered = [1, 2, 3, 5] as const;

type Props = {
  readonly client: Client;
  readonly host: Host;
  readonly pulse: Pulse;
  /** null while questions are open: then only a timer can be led. */
  readonly result: Result | null;
  /** null: nobody has led for long, and no page follows any more until somebody does. */
  readonly room: Room | null;
  readonly led: (stage: Stage) => void;
};

/** What whoever leads does for the whole room, from the panel: next question, another prompt, round of voices, timer. */
export function LeadStage({ client, host, pulse, result, room, led }: Props) {
  const [said, setSaid] = useState<{ alarm: boolean; text: string } | null>(null);
  const { version = 0, question = 0, turn = 0, round = false, timerEndsAt = null } = room?.stage ?? {};
  const step = (change: Omit<BodyInput<"putStage">, "version">): void => {
    client.call("putStage", { params: { id: pulse.id }, body: { version, ...change } }).then(
      ({ taken, stage }) => {
        setSaid(taken ? null : { alarm: false, text: t("moved-on") });
        led(stage);
      },
      (error: unknown) => setSaid({ alarm: true, text: troubleWords(error) }),
    );
  };
  const questions = result?.state === "released" ? result.questions : [];
  const inView = questions[question];
  const prompts = inView?.shown ? inView.morePrompts : (result?.morePrompts ?? []);
  const last = questions.length - 1;
  return (
    <div className="pl-lead">
      <ShareToStage host={host} occurrenceId={pulse.occurrenceId} share={() => room === null && step({})} />
      {/* Nobody followed any more: opening this makes pages follow again. */}
      <details className="pl-leading" onToggle={({ currentTarget }) => currentTarget.open && room === null && step({})}>
        <summary>{t(result === null ? "timer" : "lead")}</summary>
        <div className="pl-leading-all">
          {questions.length > 1 && (
            <>
              <Pick
                label={t("in-view")}
                value={String(question)}
                choices={questions.map(({ name }, place) => ({
                  value: String(place),
                  words: t("question", { place: place + 1, name }),
                }))}
                choose={(place) => step({ question: Number(place) })}
              />
              <div className="pl-pair">
                <Press off={question === 0} press={() => step({ question: question - 1 })} words={t("previous")} />
                <Press off={question >= last} press={() => step({ question: question + 1 })} words={t("next")} />
              </div>
            </>
          )}
          {prompts.length > 0 && (
            <Press press={() => step({ turn: (turn + 1) % (prompts.length + 1) })} words={t("another")} />
          )}
          {result !== null && result.state !== "void" && (
            <Press press={() => step({ round: !round })} words={t("round")} isOn={round} />
          )}
          {timerEndsAt === null ? (
            <fieldset className="pl-quarter" aria-label={t("timer-start")}>
              {minutesOffered.map((minutes) => (
                <Press key={minutes} press={() => step({ timer: { minutes } })} words={t("minutes", { minutes })} />
              ))}
            </fieldset>
          ) : (
            <div className="pl-pair">
              <Press press={() => step({ timer: { minutes: 1, more: true } })} words={t("more")} />
              <Press press={() => step({ timer: { minutes: 0 } })} words={t("stop")} />
            </div>
          )}
          <p className="pl-soft">{t(result === null ? "timer-closes-nothing" : "for-everybody")}</p>
        </div>
      </details>
      <p role={said?.alarm ? "alert" : "status"}>{said?.text}</p>
    </div>
  );
}

type PressProps = {
  readonly words: string;
  readonly press: () => void;
  readonly off?: boolean;
  readonly isOn?: boolean;
};

/** Off is said and not done: a button that is disabled would drop the focus of who has just used it. */
function Press({ words, press, off = false, isOn }: PressProps) {
  return (
    <button
      type="button"
      className={isOn ? "pl-answer pl-primary pl-center" : "pl-answer pl-center"}
      aria-disabled={off}
      aria-pressed={isOn}
      onClick={() => !off && press()}
    >
      {words}
    </button>
  );
}
