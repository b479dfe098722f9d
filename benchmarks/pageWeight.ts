import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export type Weight = { readonly file: string; readonly bytes: number };

/**
 * What a page of the built site fetches before its first question can be answered: the page, its scripts and styles
 * with everything they import at once, and the named dynamic imports that come before the question.
 * @param early parts of chunk names, such as "teams-", fetched by import() before the question
 * @returns each file once, gzip bytes at level 9
 */
export function pageWeight(site: string, page: string, early: readonly string[]): Weight[] {
  const found = new Map<string, number>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    const bytes = readFileSync(path.join(site, file));
    found.set(file, gzipSync(bytes, { level: 9 }).length);
    const text = bytes.toString("utf8");
    const folder = path.posix.dirname(file);
    if (file.endsWith(".html")) {
      for (const [, link] of text.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) if (link) add(link);
    } else if (file.endsWith(".js")) {
      for (const [, link] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
        if (link) add(path.posix.join(folder, link));
      }
      for (const [, link] of text.matchAll(/import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g)) {
        if (link && early.some((name) => path.posix.basename(link).startsWith(name)))
          add(path.posix.join(folder, link));
      }
    }
  };
  add(page);
  return [...found].map(([file, bytes]) => ({ file, bytes }));
}
