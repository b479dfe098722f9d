import type { Appointment } from "../../host/appointment.ts";
import type { Host } from "../../host/host.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";

const t = roomOf("outlook");

const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1);

/** Whether somebody with an address of another organisation has sent the invitation. One organisation may have several. */
export const isFromOutside = ({ organizer, reader, way }: Appointment): boolean =>
  way === "read" && organizer !== null && domainOf(organizer.email) !== domainOf(reader.email);

type NotKnownProps = { readonly appointment: Appointment; readonly again: () => void };

/** An invitation of one's own organisation about which nothing is known. */
export function NotKnown({ appointment: { organizer }, again }: NotKnownProps) {
  return (
    <div className="pl-outlook-part">
      <h2 className="pl-say">{t("not-known")}</h2>
      {organizer !== null && <p>{t("not-known-organizer", { organizer: organizer.name || organizer.email })}</p>}
      <div className="pl-actions">
        <Button onClick={again}>{t("not-known-look")}</Button>
      </div>
    </div>
  );
}

type OutsideProps = { readonly host: Host; readonly appointment: Appointment };

/** An invitation of another organisation: what is asked there is asked by its own Plumbline. */
export function Outside({ host, appointment: { organizer, joinUrl } }: OutsideProps) {
  return (
    <div className="pl-outlook-part">
      <h2 className="pl-say">{t("other-organisation", { domain: domainOf(organizer?.email ?? "") })}</h2>
      <p>{t("other-organisation-next")}</p>
      {joinUrl !== null && (
        <div className="pl-actions">
          <Button as="primary" onClick={() => void host.openLink(joinUrl)}>
            {t("open-teams")}
          </Button>
        </div>
      )}
    </div>
  );
}
