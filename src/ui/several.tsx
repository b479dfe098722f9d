import "./form.css";

type Props<V extends string> = {
  readonly legend: string;
  readonly chosen: readonly V[];
  readonly choices: readonly { readonly value: V; readonly words: string }[];
  /** In the order of the choices. */
  readonly choose: (values: readonly V[]) => void;
};

/** Any number of a few worded choices, as boxes of 44 px that stand beside each other where there is room. */
export function Several<V extends string>({ legend, chosen, choices, choose }: Props<V>) {
  const toggled = (value: V): readonly V[] =>
    choices.map((one) => one.value).filter((one) => (one === value) !== chosen.includes(one));
  return (
    <fieldset className="pl-choice">
      <legend>{legend}</legend>
      <div className="pl-several">
        {choices.map(({ value, words }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => choose(toggled(value))} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
