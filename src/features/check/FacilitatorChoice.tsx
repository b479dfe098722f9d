import type { Occurrence } from "../../contract/occurrence.ts";
import type { Team } from "../../contract/team.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Pick } from "../../ui/pick.tsx";

const t = roomOf("lead");

type Props = {
  readonly occurrence: Pick<Occurrence, "organizer" | "invited">;
  readonly members: Team["members"];
  /** Empty: nobody beside those who may anyway. */
  readonly value: string;
  readonly choose: (personId: string) => void;
};

/** Who else closes and leads; somebody of the team who is not invited does it without being asked. */
export function FacilitatorChoice({ occurrence, members, value, choose }: Props) {
  const { organizer, invited } = occurrence;
  const isInvited = new Set(invited.map(({ id }) => id));
  const observers = members.filter(({ id }) => !isInvited.has(id));
  const choices = [
    { value: "", words: t("nobody-else") },
    ...invited.map(({ id, name }) => ({ value: id, words: name })),
    ...observers.map(({ id, name }) => ({ value: id, words: t("observes", { name }) })),
  ];
  return (
    <Pick
      label={t("who-leads")}
      value={value}
      choices={choices.filter((one) => one.value !== organizer.id)}
      choose={choose}
    />
  );
}
