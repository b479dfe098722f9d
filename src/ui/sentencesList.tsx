import { places } from "./stack.ts";
import "./pictures.css";

/**
 * What people wrote, in the order given, which is a shuffle and none of people; `label` names the list for screen readers.
 * Where it is longer than its place, keys scroll it.
 */
export function SentencesList({ sentences, label }: { readonly sentences: readonly string[]; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable by keyboard
    <ul className="pl-sentences" aria-label={label} tabIndex={0}>
      {places(sentences.length).map((place) => (
        <li key={place} dir="auto">
          {sentences[place]}
        </li>
      ))}
    </ul>
  );
}
