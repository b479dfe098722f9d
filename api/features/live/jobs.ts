import type { Live } from "../../../src/contract/pulse.ts";
import type { Deps } from "../../platform/deps.ts";
import { hearNews } from "../../platform/news.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { liveOf } from "./reads.ts";

type Viewer = (live: Live) => void;
type Watched = { readonly viewers: Set<Viewer>; last: Live | null };

const watchedBy = new WeakMap<Deps, Map<string, Watched>>();

/**
 * Tells `viewer` of every change, the present state first. However many watch a pulse on this server, it is looked up
 * once every `deps.liveEveryMs`, and at once when this server has closed it or led its stage; with the last viewer gone
 * nobody looks.
 * @returns stops telling
 */
export function watch(deps: Deps, scope: TenantScope, pulseId: string, viewer: Viewer): () => void {
  const all = watchedBy.get(deps) ?? new Map<string, Watched>();
  watchedBy.set(deps, all);
  const name = `${scope.tenantId}.${pulseId}`;
  let watched = all.get(name);
  if (watched === undefined) {
    watched = { viewers: new Set(), last: null };
    all.set(name, watched);
    const news = hearNews(deps.db, pulseId);
    void look(deps, scope, pulseId, watched, news, () => all.delete(name));
  }
  const { viewers, last } = watched;
  viewers.add(viewer);
  if (last !== null) viewer(last);
  return () => viewers.delete(viewer);
}

/** How many pulses are being watched on this server, and by how many. */
export const watching = (deps: Deps): { pulses: number; viewers: number } => {
  const all = [...(watchedBy.get(deps)?.values() ?? [])];
  return { pulses: all.length, viewers: all.reduce((sum, watched) => sum + watched.viewers.size, 0) };
};

async function look(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
  watched: Watched,
  news: ReturnType<typeof hearNews>,
  done: () => void,
): Promise<void> {
  // The first look comes after the first viewer has been added.
  await Promise.resolve();
  while (watched.viewers.size > 0) {
    try {
      const live = await liveOf(deps, scope, pulseId);
      if (live !== null && live.version !== watched.last?.version) {
        watched.last = live;
        for (const viewer of [...watched.viewers]) viewer(live);
      }
    } catch {
      // The database may be away for a moment; viewers keep what they have and hear of it at the next look.
      deps.log("live-look-failed", { pulseId });
    }
    await news.next(deps.liveEveryMs);
  }
  news.end();
  done();
}
