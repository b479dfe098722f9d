import { useId } from "react";
import "./form.css";

type Props<V extends string> = {
  readonly legend: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly words: string }[];
  readonly choose: (value: V) => void;
  /** Read with the legend, above the choices. */
  readonly lead?: string | undefined;
  /** The heading above says the same already. */
  readonly isQuiet?: boolean;
};

/** One of a few worded choices, as radio buttons of 44 px. */
export function Choice<V extends string>({ legend, value, choices, choose, lead, isQuiet = false }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="pl-choice">
      <legend className={isQuiet ? "pl-unseen" : undefined}>{legend}</legend>
      {lead !== undefined && <p className="pl-soft">{lead}</p>}
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => choose(choice.value)} />
          <span>{choice.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
