import type { Plugin } from "vite";

const ofTeams = /\/teams-js\/.*\/debug\/src\/browser\.js$/;

/**
 * The Teams library brings a log for its own makers, which is silent unless somebody switches it on in a browser's storage.
 * The site leaves it out: a panel fetches two kilobytes less, and reads no storage for it.
 */
export const quietTeamsLog = (): Plugin => ({
  name: "quiet-teams-log",
  enforce: "pre",
  load: (id) =>
    ofTeams.test(id)
      ? "const log = () => {}; log.extend = () => log; const debug = () => log; debug.formatArgs = () => {}; export const b = { debug };"
      : null,
});
