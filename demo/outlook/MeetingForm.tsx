import { useId } from "react";
import { rhythms } from "../host/calendarServer.ts";
import { calendarWords } from "../host/calendarWords.ts";
import type { Team } from "../host/demoServer.ts";
import { instantOfWall, wallOf } from "../host/time.ts";
import { htmlOf, invitationIn, ownPart, textOf } from "./bodyText.ts";
import type { Form, OpenItem } from "./openItem.ts";
import type { Address } from "./outlookServer.ts";
import { outlookWords as t } from "./outlookWords.ts";
import type { Item } from "./wire.ts";

type Props = {
  readonly open: OpenItem;
  readonly item: Item;
  readonly form: Form;
  readonly zone: string;
  /** Who can be invited. */
  readonly addresses: readonly Address[];
  /** In whose channels the organizer may hold it. */
  readonly teams: readonly Team[];
};

/** What an organizer fills in. The add-in may change it at the same time. */
export function MeetingForm({ open, item, form, zone, addresses, teams }: Props) {
  const { change } = open;
  const field = useId();
  const at = (which: "start" | "end", wall: string): void => {
    if (wall !== "") change({ [which]: instantOfWall(wall, zone).toISOString() });
  };
  const length = Date.parse(item.end) - Date.parse(item.start);
  const moveTo = (wall: string): void => {
    if (wall === "") return;
    const start = instantOfWall(wall, zone);
    change({ start: start.toISOString(), end: new Date(start.getTime() + length).toISOString() });
  };
  const isNew = item.key === null;
  const others = addresses.filter(
    ({ address }) => address !== item.organizer.address && !item.attendees.some((one) => one.address === address),
  );
  const invitation = invitationIn(item.body);
  return (
    <div className="outlook-form">
      <label htmlFor={`${field}-title`}>{t("title")}</label>
      <input
        id={`${field}-title`}
        maxLength={255}
        value={item.subject}
        onChange={({ target }) => change({ subject: target.value })}
      />
      <span>{t("invited")}</span>
      <div className="outlook-people">
        {item.attendees.length === 0 && <span>{t("nobody-invited")}</span>}
        {item.attendees.map((one) => (
          <span key={one.address} className="outlook-person" title={one.address}>
            {one.name}
            <button
              type="button"
              aria-label={t("remove", { name: one.name })}
              onClick={() => change({ attendees: item.attendees.filter((other) => other !== one) })}
            >
              ×
            </button>
          </span>
        ))}
        <select
          aria-label={t("invite")}
          value=""
          onChange={({ target }) => {
            const chosen = others.find(({ address }) => address === target.value);
            if (chosen === undefined) return;
            const { name, address } = chosen;
            change({ attendees: [...item.attendees, { name, address, type: "required", response: "none" }] });
          }}
        >
          <option value="">{t("invite-somebody")}</option>
          {others.map(({ address, name }) => (
            <option key={address} value={address}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <label htmlFor={`${field}-start`}>{t("starts")}</label>
      <input
        id={`${field}-start`}
        type="datetime-local"
        value={wallOf(item.start, zone)}
        onChange={({ target }) => moveTo(target.value)}
      />
      <label htmlFor={`${field}-end`}>{t("ends")}</label>
      <input
        id={`${field}-end`}
        type="datetime-local"
        value={wallOf(item.end, zone)}
        onChange={({ target }) => at("end", target.value)}
      />
      {isNew && (
        <>
          <label htmlFor={`${field}-repeat`}>{t("repeats")}</label>
          <select
            id={`${field}-repeat`}
            value={form.repeat}
            onChange={({ target }) => change({ repeat: rhythms.find((one) => one === target.value) ?? "none" })}
          >
            {(["none", ...rhythms] as const).map((one) => (
              <option key={one} value={one}>
                {calendarWords(`repeat-${one}`)}
              </option>
            ))}
          </select>
          <label htmlFor={`${field}-teams`}>{t("teams")}</label>
          <select
            id={`${field}-teams`}
            value={form.online ?? ""}
            onChange={({ target }) => change({ online: target.value === "" ? null : target.value })}
          >
            <option value="">{t("teams-none")}</option>
            <option value="chat">{t("teams-chat")}</option>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {t("teams-channel", { team: name })}
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={`${field}-text`}>{t("text")}</label>
      <textarea
        id={`${field}-text`}
        rows={5}
        value={textOf(ownPart(item.body)).replace(/\n$/, "")}
        onChange={({ target }) => change({ body: `${htmlOf(target.value)}${invitation}` })}
      />
      {invitation !== "" && <Invitation html={invitation} />}
    </div>
  );
}

/** What Microsoft Teams wrote below the text. */
export function Invitation({ html }: { readonly html: string }) {
  const link = /href="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
  return (
    <p className="outlook-invitation">
      {t("teams")}
      {link !== undefined && (
        <>
          {": "}
          <a href={link} target="_blank" rel="noopener noreferrer">
            {t("join")}
          </a>
        </>
      )}
    </p>
  );
}
