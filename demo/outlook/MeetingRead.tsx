import { dayAndTime, timeOnly } from "../host/time.ts";
import { invitationIn, ownPart, textOf } from "./bodyText.ts";
import { Invitation } from "./MeetingForm.tsx";
import { outlookWords as t } from "./outlookWords.ts";
import type { Item } from "./wire.ts";

type Props = { readonly item: Item; readonly zone: string };

/** What somebody who is invited reads. */
export function MeetingRead({ item, zone }: Props) {
  const { subject, organizer, attendees, body, start, end } = item;
  return (
    <div className="outlook-read">
      <h3>{subject}</h3>
      <p>{t("when", { start: dayAndTime(start, zone), end: timeOnly(end, zone) })}</p>
      <p>{t("from", { name: organizer.name })}</p>
      <ul>
        {attendees.map(({ name, address, response }) => (
          <li key={address} title={address}>
            {name} <small>{t(`reply-${response}`)}</small>
          </li>
        ))}
      </ul>
      <p className="outlook-text">{textOf(ownPart(body))}</p>
      {invitationIn(body) !== "" && <Invitation html={invitationIn(body)} />}
    </div>
  );
}
