import { useId, useState } from "react";
import type { Client } from "../../client/call.ts";
import { sameCheck } from "../../client/sameCheck.ts";
import type { Check, Occurrence } from "../../contract/occurrence.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";
import "../../ui/form.css";

const t = roomOf("outlook");
const pulse = roomOf("pulse");
const setUp = roomOf("check");

type Props = {
  readonly client: Client;
  readonly occurrence: Occurrence;
  readonly check: Check;
  /** One date of a series is open: what is written is the purpose of this date alone. */
  readonly isDate: boolean;
  readonly changed: (occurrence: Occurrence) => void;
};

/** The sentence that stands above every question; whoever may set what is asked writes it here. */
export function Purpose({ client, occurrence, check, isDate, changed }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [saving, setSaving] = useState<"no" | "busy" | "failed">("no");
  const field = useId();
  const { aim } = check;

  async function save(): Promise<void> {
    setSaving("busy");
    try {
      const appliesTo = isDate ? ("occurrence" as const) : check.appliesTo;
      const body = { ...sameCheck(check, occurrence), aim: (text ?? "").trim(), appliesTo };
      const saved = await client.call("putCheck", { params: { id: occurrence.id }, body });
      setText(null);
      setSaving("no");
      changed(saved);
    } catch {
      setSaving("failed");
    }
  }

  if (text === null)
    return (
      <div className="pl-outlook-part">
        <p dir="auto">{aim === "" ? t("purpose-none") : pulse("aim", { aim })}</p>
        {occurrence.youMay.attach && (
          <div className="pl-actions">
            <Button onClick={() => setText(aim)}>{t(aim === "" ? "purpose-write" : "purpose-change")}</Button>
          </div>
        )}
      </div>
    );
  return (
    <form
      className="pl-outlook-part"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PurposeField {...{ field, text }} write={setText} label={setUp("aim")} hint={setUp("aim-hint")} />
      <div className="pl-actions">
        <Button as="primary" type="submit" disabled={saving === "busy"}>
          {t("purpose-save")}
        </Button>
        <Button as="quiet" onClick={() => setText(null)}>
          {t("purpose-cancel")}
        </Button>
      </div>
      {saving === "failed" && <p role="alert">{t("purpose-failed")}</p>}
    </form>
  );
}

type FieldProps = {
  readonly field: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly label: string;
  readonly hint: string;
};

/** As long as a purpose may be. */
const LONGEST = 200;

/** Two lines, because a sentence is longer than this pane is wide. */
export function PurposeField({ field, text, write, label, hint }: FieldProps) {
  return (
    <div className="pl-field">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        value={text}
        rows={2}
        maxLength={LONGEST}
        placeholder={hint}
        dir="auto"
        onChange={(event) => write(event.target.value.replaceAll(/\s*\n\s*/g, " "))}
      />
    </div>
  );
}
