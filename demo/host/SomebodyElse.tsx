import { useState } from "react";
import { ChatPane } from "./ChatPane.tsx";
import { DialogWindow } from "./DialogWindow.tsx";
import { type LiveMeeting, type Person, roles, type Team } from "./demoServer.ts";
import { ProductFrame } from "./ProductFrame.tsx";
import { useChats } from "./useChats.ts";
import { words as t } from "./words.ts";

type Props = {
  readonly people: readonly Person[];
  readonly live: LiveMeeting | null;
  /** A sub-page that a link named: the personal app of the first person opens on it. */
  readonly linked: string | null;
  readonly locale: string;
  readonly zone: string;
};
type Place = {
  readonly name: string;
  readonly team: Team | null;
  readonly page: "personal" | "tab" | "panel" | "dialog" | "chats";
};

/** Any page of the product as any person of the demo. */
export function SomebodyElse({ people, live, linked, locale, zone }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const person = people.find(({ id }) => id === chosen) ?? people.find(({ role }) => role === "manager") ?? people[0];
  if (person === undefined) return null;
  const places = placesOf(person, live);
  const usual = linked === null ? "tab" : "personal";
  const place = places.find(({ name }) => name === at) ?? places.find(({ page }) => page === usual) ?? places[0];
  return (
    <section className="sheet somebody" aria-labelledby="somebody-heading">
      <header className="sheet-head">
        <h2 id="somebody-heading">{t("somebody-heading")}</h2>
        <p>{t("somebody-note")}</p>
      </header>
      <div className="people">
        {roles.map((role) => (
          <fieldset key={role}>
            <legend>{t(`role-${role}`)}</legend>
            {people
              .filter((one) => one.role === role)
              .map((one) => (
                <label key={one.id} className="pick">
                  <input type="radio" name="person" checked={one.id === person.id} onChange={() => setChosen(one.id)} />
                  <span>{one.name}</span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      <fieldset className="places">
        <legend>
          {person.teams.length === 0 ? t("no-teams", { name: person.name }) : t("page-of", { name: person.name })}
        </legend>
        {places.map(({ name }) => (
          <label key={name} className="pick">
            <input type="radio" name="place" checked={name === place?.name} onChange={() => setAt(name)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {place?.page === "chats" && <ChatSheet key={person.id} {...{ person, locale, zone }} />}
      {place !== undefined && place.page !== "chats" && <PlaceFrame {...{ person, place, live, linked }} />}
    </section>
  );
}

function placesOf(person: Person, live: LiveMeeting | null): readonly Place[] {
  const team = person.teams.find(({ id }) => id === live?.teamId);
  const panel: Place[] =
    live === null || team === undefined
      ? []
      : [
          { name: t("place-panel", { title: live.title }), team, page: "panel" },
          { name: t("place-dialog", { title: live.title }), team, page: "dialog" },
        ];
  return [
    ...person.teams.map((one): Place => ({ name: t("tab-of", { team: one.name }), team: one, page: "tab" })),
    ...panel,
    { name: t("place-personal"), team: null, page: "personal" },
    { name: t("place-chats"), team: null, page: "chats" },
  ];
}

type SheetProps = Pick<Props, "locale" | "zone"> & { readonly person: Person };

function ChatSheet({ person, locale, zone }: SheetProps) {
  const { chats, look } = useChats(person.id, locale);
  const [dialog, setDialog] = useState<string | null>(null);
  return (
    <div className="chat-sheet">
      <ChatPane {...{ person, chats, look, locale, zone }} openDialog={setDialog} />
      {dialog !== null && <DialogWindow person={person} page={dialog} close={() => setDialog(null)} />}
    </div>
  );
}

type FrameProps = Omit<Props, "people" | "locale" | "zone"> & { readonly person: Person; readonly place: Place };

function PlaceFrame({ person, place, live, linked }: FrameProps) {
  const title = t("place-of", { place: place.name, name: person.name });
  const team = place.team ?? undefined;
  if (place.page === "dialog" && live !== null) {
    return (
      <div className="narrow narrow-dialog">
        <ProductFrame page="/dialog.html" frame="task" {...{ person, title, team }} subPageId={live.occurrenceId} />
      </div>
    );
  }
  if (place.page === "panel" && live !== null) {
    return (
      <div className="narrow">
        <ProductFrame
          page="/side-panel.html"
          frame="sidePanel"
          {...{ person, title, team }}
          subPageId={live.occurrenceId}
        />
      </div>
    );
  }
  return (
    <div className="wide">
      <ProductFrame
        page={`/${place.page}.html`}
        frame="content"
        {...{ person, title, team }}
        subPageId={place.page === "personal" ? (linked ?? undefined) : undefined}
      />
    </div>
  );
}
