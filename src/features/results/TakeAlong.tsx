import { useEffect, useRef, useState } from "react";
import type { Result, ShownQuestion } from "../../contract/result.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { useAround } from "../../ui/around.ts";
import { Button } from "../../ui/button.tsx";
import { pngOf, svgOf, widthHere } from "../../ui/fileOf.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { TakenPage } from "../../ui/takenPage.tsx";
import { type About, minutesOf } from "./minutesOf.ts";
import { takenOf } from "./takenOf.ts";

const t = roomOf("takeAlong");

type Props = { readonly result: Result; readonly question: ShownQuestion; readonly about: About | undefined };
type Did =
  | { readonly what: "nothing" | "copied" | "saved" | "failed" }
  | { readonly what: "copy-by-hand"; readonly text: string }
  | { readonly what: "save-by-hand" | "take-by-hand"; readonly picture: string };

/** A result as text for the minutes, as a picture and as a drawing. Made on this device; nothing is sent anywhere. */
export function TakeAlong({ result, question, about }: Props) {
  const { dir } = useAround();
  const [did, setDid] = useState<Did>({ what: "nothing" });
  const copy = async () => {
    const text = minutesOf(result, question, about);
    try {
      await navigator.clipboard.writeText(text);
      setDid({ what: "copied" });
    } catch {
      // Refused by the frame around this page, or by a browser without a clipboard.
      setDid({ what: "copy-by-hand", text });
    }
  };
  const drawing = () => svgOf(<TakenPage taken={takenOf(result, question, about, dir)} widthOf={widthHere()} />);
  const picture = async () => {
    const png = await pngOf(drawing());
    return { png, shown: () => addressOf(png) };
  };
  const name = (ending: string) => `Plumbline ${question.name} ${result.sealedAt.slice(0, 10)}.${ending}`;
  const save = async (ending: "png" | "svg") => {
    try {
      const fate =
        ending === "svg"
          ? await saveFile(name("svg"), "image/svg+xml", drawing())
          : await saveFile(name("png"), "image/png", (await picture()).png);
      setDid(fate === "saved" ? { what: "saved" } : { what: "save-by-hand", picture: await (await picture()).shown() });
    } catch {
      setDid({ what: "failed" });
    }
  };
  const show = async () => {
    try {
      setDid({ what: "take-by-hand", picture: await (await picture()).shown() });
    } catch {
      setDid({ what: "failed" });
    }
  };
  return (
    <div className="pl-take-ways">
      <p className="pl-soft">{t("what")}</p>
      <Button onClick={() => void copy()}>{t("copy-text")}</Button>
      <Button onClick={() => void save("png")}>{t("png")}</Button>
      <Button onClick={() => void save("svg")}>{t("svg")}</Button>
      <p role="status">{did.what !== "nothing" && t(did.what)}</p>
      {did.what === "saved" && (
        <Button as="quiet" onClick={() => void show()}>
          {t("show-here")}
        </Button>
      )}
      {did.what === "copy-by-hand" && <Selected text={did.text} />}
      {"picture" in did && <img src={did.picture} alt={minutesOf(result, question, about)} />}
    </div>
  );
}

/** A picture's own bytes as an address: the policy of our pages allows no other, and it can be copied out of the page. */
const addressOf = (picture: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(picture);
  });

function Selected({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <textarea ref={area} className="pl-take-text" aria-label={t("text")} value={text} readOnly rows={8} dir="auto" />
  );
}
