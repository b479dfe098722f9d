import "./pictures.css";

/** A question to try aloud. `lead` says what it is for where that is not plain from the place. */
export function PromptBlock({ prompt, lead }: { readonly prompt: string; readonly lead?: string | undefined }) {
  return (
    <div className="pl-prompt">
      {lead !== undefined && <p className="pl-soft">{lead}</p>}
      <p>{prompt}</p>
    </div>
  );
}
