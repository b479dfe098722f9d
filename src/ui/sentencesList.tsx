import { places } from "./stack.ts";
import "./pictures.css";

/** What people wrote, in the order it came; `label` names the list for screen readers. */
export function SentencesList({ sentences, label }: { readonly sentences: readonly string[]; readonly label: string }) {
  return (
    <ul className="pl-sentences" aria-label={label}>
      {places(sentences.length).map((place) => (
        <li key={place} dir="auto">
          {sentences[place]}
        </li>
      ))}
    </ul>
  );
}
