import { useState } from "react";
import { calendarServer, type Dates, type Event, type Followed, rhythms } from "./calendarServer.ts";
import { calendarWords as t } from "./calendarWords.ts";
import type { Person } from "./demoServer.ts";

type Props = {
  readonly event: Event;
  readonly dates: Dates;
  readonly members: readonly Person[];
  readonly change: (work: Promise<Followed>, say: (followed: Followed) => string) => Promise<boolean>;
};

/** Who is invited and what they reply, how often it meets, and whether it is private. */
export function EntryMore({ event, dates, members, change }: Props) {
  const { subject, organizer, people, repeat, isPrivate } = event;
  const [invited, setInvited] = useState<readonly string[]>(people.map(({ id }) => id));
  const [speaking, setSpeaking] = useState(people[0]?.id ?? "");
  const [often, setOften] = useState(repeat ?? "weekly");
  const others = [...members, ...people].filter(
    ({ id }, place, all) => id !== organizer.id && all.findIndex((one) => one.id === id) === place,
  );
  const replyOf = (id: string): string => {
    const said = people.find((one) => one.id === id)?.response;
    if (said === undefined) return "";
    return t(said === "accepted" || said === "declined" ? `reply-${said}` : "reply-none");
  };
  const reply = (response: "accepted" | "declined") => {
    const name = people.find(({ id }) => id === speaking)?.name ?? "";
    const work = calendarServer.respond(event, dates, speaking, response);
    return change(work, () => t(`calendar-${response}`, { name, subject }));
  };
  const hide = () =>
    change(calendarServer.hide(event, dates, !isPrivate), () =>
      t(isPrivate ? "calendar-visible" : "calendar-hidden", { subject }),
    );
  return (
    <div className="event-more">
      <fieldset>
        <legend>{t("calendar-people", { name: organizer.name })}</legend>
        {others.map(({ id, name }) => (
          <label key={id} className="event-line">
            <input
              type="checkbox"
              checked={invited.includes(id)}
              onChange={({ target }) =>
                setInvited(target.checked ? [...invited, id] : invited.filter((one) => one !== id))
              }
            />
            <span>{name}</span>
            <small>{replyOf(id)}</small>
          </label>
        ))}
        <button
          type="button"
          onClick={() =>
            void change(calendarServer.invite(event, dates, invited), () =>
              t("calendar-invited", { subject, n: invited.length + 1 }),
            )
          }
        >
          {t("calendar-people-save")}
        </button>
      </fieldset>
      {people.length > 0 && (
        <p className="event-line">
          <label className="event-line">
            <span>{t("calendar-reply")}</span>
            <select value={speaking} onChange={({ target }) => setSpeaking(target.value)}>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={() => void reply("accepted")}>
            {t("calendar-accept")}
          </button>
          <button type="button" onClick={() => void reply("declined")}>
            {t("calendar-decline")}
          </button>
        </p>
      )}
      {event.repeats && (
        <p className="event-line">
          <label className="event-line">
            <span>{t("calendar-repeat")}</span>
            <select
              value={often}
              onChange={({ target }) => setOften(rhythms.find((one) => one === target.value) ?? often)}
            >
              {rhythms.map((one) => (
                <option key={one} value={one}>
                  {t(`repeat-${one}`)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            onClick={() =>
              void change(calendarServer.repeat(event, dates, often), () =>
                t("calendar-rhythm", { subject, repeat: t(`repeat-${often}`) }),
              )
            }
          >
            {t("calendar-repeat-save")}
          </button>
        </p>
      )}
      <p className="event-line">
        <button type="button" onClick={() => void hide()}>
          {t(isPrivate ? "calendar-show" : "calendar-hide")}
        </button>
      </p>
    </div>
  );
}
