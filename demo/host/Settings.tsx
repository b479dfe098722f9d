import { useId } from "react";
import { type Ability, abilities, type Theme, themes } from "./teamsHost.ts";
import { words as t } from "./words.ts";

export const locales = ["en-GB", "en-US", "en-IE", "de-DE", "fr-FR", "es-ES", "ar-EG", "ja-JP"] as const;
export type Chosen = { readonly theme: Theme; readonly locale: string; readonly ability: Ability };

/** What a page address may say, such as "?theme=dark&locale=en-US&host=silent"; everything else is as usual. */
export function chosenIn(search: string): Chosen {
  const query = new URLSearchParams(search);
  return {
    theme: themes.find((one) => one === query.get("theme")) ?? "light",
    locale: query.get("locale") ?? "en-GB",
    ability: abilities.find((one) => one === query.get("host")) ?? "full",
  };
}

type Props = { readonly chosen: Chosen; readonly choose: (chosen: Chosen) => void };

/** How the host around the frames behaves. */
export function Settings({ chosen, choose }: Props) {
  return (
    <div className="settings">
      <Select
        label={t("theme")}
        value={chosen.theme}
        all={themes.map((one) => [one, t(`theme-${one}`)])}
        choose={(theme) => choose({ ...chosen, theme: themes.find((one) => one === theme) ?? "light" })}
      />
      <Select
        label={t("locale")}
        value={chosen.locale}
        all={[
          ...locales.map((one): [string, string] => [one, t(`locale-${one}`)]),
          ...(locales.some((one) => one === chosen.locale) ? [] : [[chosen.locale, chosen.locale] as const]),
        ]}
        choose={(locale) => choose({ ...chosen, locale })}
      />
      <Select
        label={t("ability")}
        value={chosen.ability}
        all={abilities.map((one) => [one, t(`ability-${one}`)])}
        choose={(ability) => choose({ ...chosen, ability: abilities.find((one) => one === ability) ?? "full" })}
      />
      <p>{t("begin-again")}</p>
    </div>
  );
}

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly all: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
};

function Select({ label, value, all, choose }: SelectProps) {
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{label}</label>
      <select id={field} value={value} onChange={(event) => choose(event.target.value)}>
        {all.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
