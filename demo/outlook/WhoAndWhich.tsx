import type { Person } from "../host/demoServer.ts";
import { type Client, clients } from "./clients.ts";
import type { Addresses } from "./outlookServer.ts";
import { outlookWords as t } from "./outlookWords.ts";

type Props = {
  readonly people: readonly Person[];
  readonly addresses: Addresses | null;
  readonly person: string;
  readonly owner: string;
  readonly client: Client;
  readonly choosePerson: (id: string) => void;
  readonly chooseOwner: (id: string) => void;
  readonly chooseClient: (client: Client) => void;
};

/** Who sits before Outlook, whose calendar is open, and which Outlook it is. */
export function WhoAndWhich({ people, addresses, person, owner, client, ...choose }: Props) {
  const others = (addresses?.delegates ?? []).filter(({ to }) => to === person);
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? "";
  return (
    <div className="outlook-who">
      <label>
        <span>{t("person")}</span>
        <select value={person} onChange={({ target }) => choose.choosePerson(target.value)}>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {addresses?.guests.map(({ id, name }) => (
            <option key={id} value={id}>
              {t("guest", { name })}
            </option>
          ))}
        </select>
      </label>
      {others.length > 0 && (
        <label>
          <span>{t("calendar")}</span>
          <select value={owner} onChange={({ target }) => choose.chooseOwner(target.value)}>
            <option value={person}>{t("own")}</option>
            {others.map(({ of }) => (
              <option key={of} value={of}>
                {t("on-behalf", { name: nameOf(of) })}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{t("client")}</span>
        <select
          value={client}
          onChange={({ target }) => choose.chooseClient(clients.find((one) => one === target.value) ?? "web")}
        >
          {clients.map((one) => (
            <option key={one} value={one}>
              {t(`client-${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
