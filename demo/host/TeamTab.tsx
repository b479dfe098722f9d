import type { Person, Scene, Team } from "./demoServer.ts";
import { ProductFrame } from "./ProductFrame.tsx";
import { words as t } from "./words.ts";

type Props = { readonly person: Person; readonly team: Team; readonly history: Scene["history"] };

/** The tab of a team in a wide frame, with how far its past is written while that is still going on. */
export function TeamTab({ person, team, history }: Props) {
  const writing = history.total > 0 && history.done < history.total;
  return (
    <section className="wide" aria-label={t("tab-of", { team: team.name })}>
      {writing && (
        <div className="wide-note" role="status">
          <progress max={history.total} value={history.done} aria-label={t("view-history")} />
          <span>
            {t("history-writing", { done: history.done, total: history.total })} {t("history-soon")}
          </span>
        </div>
      )}
      {/* Once everything is written the tab is opened anew, as after a night. */}
      <ProductFrame
        key={writing ? "growing" : "whole"}
        page="/tab.html"
        frame="content"
        person={person}
        title={t("tab-of", { team: team.name })}
        team={team}
        subPageId="look-back"
      />
    </section>
  );
}
