import type { MouseEvent } from "react";
import type { Pulse } from "../../contract/pulse.ts";
import type { Host } from "../../host/host.ts";
import { listed } from "../../locales/listed.ts";
import { roomOf, speech } from "../../locales/roomOf.ts";
import { trustFile } from "../../locales/trustFile.ts";

const t = roomOf("pulse");

/** Above this many people the names fold away behind their number. */
const namedAtOnce = 12;

export type TrustProps = { readonly host: Pick<Host, "openLink">; readonly pulse: Pulse; readonly remembers: boolean };

/** Who will see what: the mode, how many are needed, who is asked and who reads. Stands on the first screen. */
export function TrustLine({ host, pulse, remembers }: TrustProps) {
  const { mode, form, threshold, audience, leader, readers, facilitator, coaches, fingerprint } = pulse;
  const names = listed(audience.map(({ name }) => name));
  const asked = t("asked", { n: audience.length });
  return (
    <div className="pl-soft pl-trust">
      <p>
        {leader?.you ? t("trust-leader") : mode === "open" ? t("trust-open") : t("trust-private", { k: threshold })}
        {form === "coarse" && ` ${t("trust-coarse")}`}
      </p>
      {leader?.you === false && <p>{t("leader-open", { leader: leader.name })}</p>}
      {!remembers && <p>{t("not-remembered")}</p>}
      {audience.length > namedAtOnce ? (
        <details>
          <summary>{asked}</summary>
          {names}
        </details>
      ) : (
        <p>{t("asked-names", { names })}</p>
      )}
      <p>
        {facilitator === null
          ? t(readers === "team" ? "readers-team-nobody" : "readers-audience-nobody")
          : t(readers === "team" ? "readers-team" : "readers-audience", { facilitator: facilitator.name })}
        {coaches.length > 0 && ` ${t("readers-coaches", { names: listed(coaches.map(({ name }) => name)) })}`}
      </p>
      {mode === "private" && !leader?.you && (
        <details>
          <summary>{t("cannot-hide")}</summary>
          <ul>
            <li>{t("cannot-hide-1")}</li>
            <li>{t("cannot-hide-2")}</li>
            <li>{t("cannot-hide-3")}</li>
            <li>{t("cannot-hide-4")}</li>
          </ul>
          {fingerprint !== null && (
            <p className="pl-fingerprint">{t("key-check", { fingerprint: legible(fingerprint) })}</p>
          )}
        </details>
      )}
      <p>
        <a
          href={trustFile(speech().language)}
          target="_blank"
          rel="noopener"
          onClick={(event) => openThrough(host, event)}
        >
          {t("trust-more")}
        </a>
      </p>
    </div>
  );
}

/** A host decides itself where a page beside it opens; one that refuses leaves it to the browser. */
function openThrough(host: Pick<Host, "openLink">, event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const { href } = event.currentTarget;
  host.openLink(href).catch(() => window.open(href, "_blank", "noopener"));
}

/** The first 64 bits in groups of four: enough to compare by eye, while the device compares them all. */
const legible = (fingerprint: string): string => (fingerprint.slice(0, 16).match(/.{4}/g) ?? []).join(" ");
