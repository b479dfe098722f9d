import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { BankQuestion } from "../../contract/question.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Pick } from "../../ui/pick.tsx";
import { type Filters, fields, filtered, kinds, levels, noFilters, offeredBy } from "./filters.ts";

const t = roomOf("ownQuestions");
const focusOn = (node: HTMLElement | null): void => node?.focus();

type Props = {
  readonly offered: readonly BankQuestion[];
  /** Ids in the order in which they are asked. */
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly most: number;
  /** null for who may write none. */
  readonly write: (() => void) | null;
  /** Takes the focus. */
  readonly isBack: boolean;
};

/** Questions of the bank and of the team, by level, field and kind; what was chosen stays in its order. */
export function PickQuestions({ offered, chosen, choose, most, write, isBack }: Props) {
  const [filters, setFilters] = useState<Filters>(noFilters);
  const found = filtered(offered, filters);
  const isFull = chosen.length >= most;
  const all = { value: "", words: t("all") };
  const filter = <Name extends keyof Filters>(
    name: Name,
    values: readonly Exclude<Filters[Name], "">[],
    words: (value: Exclude<Filters[Name], "">) => string,
  ) => (
    <Pick
      label={t(name)}
      value={filters[name]}
      choose={(value) => setFilters({ ...filters, [name]: value })}
      choices={[all, ...offeredBy(offered, filters, name, values).map((value) => ({ value, words: words(value) }))]}
    />
  );
  return (
    <fieldset className="pl-choice pl-pick" tabIndex={-1} ref={isBack ? focusOn : null}>
      <legend>{t("choose-legend")}</legend>
      <p className="pl-soft">{t("choose-lead")}</p>
      <div className="pl-pick-filters">
        {filter("level", levels, (value) => t(`level-${value}`))}
        {filter("field", fields, (value) => t(`field-${value}`))}
        {filter("kind", kinds, (value) => t(`kind-${value}`))}
      </div>
      <p role="status" className="pl-soft">
        {isFull ? t("choose-full", { most }) : t("found", { n: found.length })}
      </p>
      <ul className="pl-pick-list">
        {found.map(({ id, name, before, after }) => {
          const place = chosen.indexOf(id);
          const isChosen = place >= 0;
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() => choose(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
                />
                <span dir="auto">
                  <b>{isChosen ? `${place + 1}. ${name}` : name}</b>
                  {id.startsWith("own-") && <span className="pl-soft"> ({t("own")})</span>}
                  <span className="pl-soft pl-pick-text">{after ?? before}</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {write !== null && (
        <div className="pl-actions">
          <Button onClick={write}>{t("write-own")}</Button>
        </div>
      )}
    </fieldset>
  );
}
