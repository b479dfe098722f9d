import { type ReactNode, useId, useState } from "react";
import { filled, leadsTo, type Said, saidIn } from "./cardWords.ts";
import type { CardPress } from "./demoServer.ts";

type Part = Readonly<Record<string, unknown>>;
type Inputs = Readonly<Record<string, string>>;
type Reader = { readonly locale: string; readonly zone: string };
type Props = {
  readonly card: Part;
  readonly reader: Reader;
  readonly press: (press: CardPress) => void;
  readonly busy: boolean;
};

const textIn = (part: Part, name: string): string => (typeof part[name] === "string" ? part[name] : "");
const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null && !Array.isArray(value);
const partsIn = (part: Part, name: string): readonly Part[] => {
  const value = part[name];
  return Array.isArray(value) ? value.filter(isPart) : [];
};

/** An Adaptive Card, drawn plainly: texts, columns, fields and buttons of the kinds that are in use. What else it holds is left out. */
export function CardView({ card, reader, press, busy }: Props) {
  const [inputs, setInputs] = useState<Inputs>({});
  const fill = (id: string, value: string): void => setInputs((before) => ({ ...before, [id]: value }));
  const lang = textIn(card, "lang");
  return (
    <div className="card" {...(lang === "" ? {} : { lang })} dir={card.rtl === true ? "rtl" : "ltr"}>
      <CardBody {...{ card, reader, press, busy, inputs, fill }} />
    </div>
  );
}

type BodyProps = Props & { readonly inputs: Inputs; readonly fill: (id: string, value: string) => void };

function CardBody({ card, ...common }: BodyProps) {
  return (
    <>
      {partsIn(card, "body").map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a card have no other name
        <Element key={place} part={part} {...common} />
      ))}
      <Actions actions={partsIn(card, "actions")} {...common} />
    </>
  );
}

type PartProps = Omit<BodyProps, "card"> & { readonly part: Part };

function Element({ part, ...common }: PartProps): ReactNode {
  const inside = (name: string) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a card have no other name
    partsIn(part, name).map((one, place) => <Element key={place} part={one} {...common} />);
  switch (part.type) {
    case "TextBlock":
      return (
        <p className={toneOf(part)}>
          <Words text={textIn(part, "text")} reader={common.reader} />
        </p>
      );
    case "RichTextBlock":
      return (
        <p>
          {partsIn(part, "inlines").map((run, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no other name
            <span key={place} className={toneOf(run)}>
              {textIn(run, "text")}
            </span>
          ))}
        </p>
      );
    case "Container":
      return <div className="card-box">{inside("items")}</div>;
    case "ColumnSet":
      return (
        <div className="card-columns">
          {partsIn(part, "columns").map((column, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a card have no other name
            <Element key={place} part={{ ...column, type: "Container" }} {...common} />
          ))}
        </div>
      );
    case "ActionSet":
      return <Actions actions={partsIn(part, "actions")} {...common} />;
    case "Input.Text":
    case "Input.Date":
    case "Input.ChoiceSet":
      return <Field part={part} {...common} />;
    default:
      return null;
  }
}

const toneOf = (part: Part): string =>
  [
    part.weight === "Bolder" ? "card-strong" : "",
    part.size === "Medium" || part.size === "Large" ? "card-large" : "",
    part.isSubtle === true ? "card-soft" : "",
  ].join(" ");

/** Our own words: dates in the reader's zone, and links. */
function Words({ text, reader }: { readonly text: string; readonly reader: Reader }) {
  return <Linked said={saidIn(filled(text, reader.locale, reader.zone))} />;
}

/** A text with its links, which lead into the simulated host. */
export function Linked({ said }: { readonly said: Said }) {
  return said.map((part) =>
    typeof part === "string" ? (
      part
    ) : (
      <a key={part.address} href={leadsTo(part.address, location.href)} target="_blank" rel="noopener">
        {part.words}
      </a>
    ),
  );
}

function Field({ part, inputs, fill }: PartProps) {
  const field = useId();
  const id = textIn(part, "id");
  const value = inputs[id] ?? textIn(part, "value");
  const label = textIn(part, "label");
  if (part.type === "Input.ChoiceSet")
    return (
      <fieldset className="card-choices">
        <legend>{label}</legend>
        {partsIn(part, "choices").map((choice) => {
          const one = textIn(choice, "value");
          return (
            <label key={one}>
              <input type="radio" name={field} checked={one === value} onChange={() => fill(id, one)} />
              {textIn(choice, "title")}
            </label>
          );
        })}
      </fieldset>
    );
  return (
    <p className="card-field">
      <label htmlFor={field}>{label}</label>
      {part.type === "Input.Date" ? (
        <input
          id={field}
          type="date"
          value={value}
          max={textIn(part, "max")}
          onChange={(event) => fill(id, event.target.value)}
        />
      ) : (
        <textarea
          id={field}
          value={value}
          rows={3}
          maxLength={typeof part.maxLength === "number" ? part.maxLength : undefined}
          onChange={(event) => fill(id, event.target.value)}
        />
      )}
    </p>
  );
}

function Actions({ actions, ...common }: Omit<PartProps, "part"> & { readonly actions: readonly Part[] }) {
  const [shown, setShown] = useState<number | null>(null);
  if (actions.length === 0) return null;
  const open = shown === null ? undefined : actions[shown]?.card;
  return (
    <>
      <div className="card-actions">
        {actions.map((action, place) => (
          <Action
            // biome-ignore lint/suspicious/noArrayIndexKey: the buttons of a card have no other name
            key={place}
            {...{ action, ...common }}
            isShown={shown === place}
            show={() => setShown(shown === place ? null : place)}
          />
        ))}
      </div>
      {isPart(open) && (
        <div className="card-box">
          <CardBody card={open} {...common} />
        </div>
      )}
    </>
  );
}

type ActionProps = Omit<PartProps, "part"> & {
  readonly action: Part;
  readonly isShown: boolean;
  readonly show: () => void;
};

function Action({ action, isShown, show, press, busy, inputs }: ActionProps) {
  const title = textIn(action, "title");
  if (action.type === "Action.OpenUrl")
    return (
      <a className="card-button" href={leadsTo(textIn(action, "url"), location.href)} target="_blank" rel="noopener">
        {title}
      </a>
    );
  if (action.type === "Action.ShowCard")
    return (
      <button type="button" className="card-button" aria-expanded={isShown} onClick={show}>
        {title}
      </button>
    );
  if (action.type !== "Action.Execute" && action.type !== "Action.Submit") return null;
  const type = action.type;
  const data = isPart(action.data) ? action.data : {};
  const verb = textIn(action, "verb");
  const send = (): void => press({ type, ...(verb === "" ? {} : { verb }), data: { ...data, ...inputs } });
  return (
    <button type="button" className="card-button" disabled={busy} onClick={send}>
      {title}
    </button>
  );
}
