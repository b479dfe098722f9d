import { fileURLToPath } from "node:url";
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import { rolldown } from "rolldown";
import { nestedSignIn } from "../../demo/outlook/nestedSignIn.ts";
import { type OpenItem, openItem } from "../../demo/outlook/openItem.ts";
import { type Ask, HELLO, type Item, type News, OutlookRefusal, type Setup } from "../../demo/outlook/wire.ts";
import type { WorldPerson } from "../support/world.ts";
import type { Product } from "./product.ts";

/** The simulated Outlook's side of Microsoft's library, as the demo serves it. */
const library = fileURLToPath(new URL("../../demo/outlook/officeJs.ts", import.meta.url));
export const microsofts = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export type OutlookSeat = {
  readonly person: Pick<WorldPerson, "id" | "name">;
  /** null: nothing is chosen. */
  readonly item: Item | null;
  /** Of another organisation's own. */
  readonly tenantId?: string;
  readonly email?: string;
  readonly sets?: Setup["sets"];
  /** What happens elsewhere by the time that Outlook says it has saved, such as in a calendar. */
  readonly onSave?: () => Promise<unknown>;
  readonly locale?: string;
  readonly isDark?: boolean;
  readonly width?: number;
};
export type OutlookPage = {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** As it is now, whoever changed it. */
  readonly item: () => Item;
  /** What the pane keeps with it, in this mailbox. */
  readonly kept: () => Readonly<Record<string, unknown>>;
  readonly open: () => OpenItem;
  /** Chooses another one; a pinned pane stays. */
  readonly choose: (item: Item | null) => Promise<void>;
  /** From now on Outlook refuses to save, or saves again. */
  readonly refuseToSave: (refuses: boolean) => void;
  /** Places the pane anew, as after a reload. */
  readonly sit: () => Promise<void>;
  /** Presses of a mouse or a finger in the pane since it was opened. */
  readonly clicks: () => Promise<number>;
};

export const newest = { Mailbox: "1.15", NestedAppAuth: "1.1", DialogApi: "1.2" };
export const emailOf = ({ name }: Pick<WorldPerson, "name">): string =>
  `${name.toLowerCase().replaceAll(/[^a-z\d]+/g, ".")}@quay.example`;

/** An appointment of tomorrow at ten in Berlin, as its organizer has it. */
export const itemOf = (organizer: Pick<WorldPerson, "name">, change: Partial<Item> = {}): Item => ({
  mode: "compose",
  id: "AAMkAGX9/quay+1",
  key: { uid: "quay-1", originalStart: null },
  kind: "single",
  subject: "Ways of working",
  body: "<div>Agenda</div>",
  location: "",
  start: "2026-12-29T09:00:00.000Z",
  end: "2026-12-29T09:30:00.000Z",
  organizer: { name: organizer.name, address: emailOf(organizer) },
  attendees: [],
  sensitivity: "normal",
  recurrence: null,
  seriesId: null,
  created: null,
  modified: null,
  owner: null,
  sent: false,
  ...change,
});
export const withLink = (joinUrl: string): string =>
  `<div>Agenda</div><a href="${joinUrl.replaceAll("&", "&amp;")}">Join the meeting now</a>`;

let built: Promise<string> | undefined;
/** One script, as Microsoft's is. */
export const officeJs = (): Promise<string> => {
  built ??= (async () => {
    const bundle = await rolldown({ input: library, platform: "browser", tsconfig: false });
    const { output } = await bundle.generate({ format: "iife" });
    await bundle.close();
    return output[0].code;
  })();
  return built;
};

/** A page of Outlook around the product's pane. Microsoft's address gives the simulated library, under the product's own policy. */
export async function openOutlook(context: BrowserContext, product: Product, seat: OutlookSeat): Promise<OutlookPage> {
  const { person, email = emailOf(person), sets = newest, locale = "en-GB", isDark = false, width = 320 } = seat;
  const kept = new Map<string, Readonly<Record<string, unknown>>>();
  let refuses = false;
  const server = {
    save: async (_: unknown, { key, ...draft }: object & { key: Item["key"] }): Promise<Item> => {
      if (refuses) throw new OutlookRefusal({ code: 9023, name: "CannotSave", message: "The item cannot be saved." });
      await seat.onSave?.();
      const { id, ...before } = current().item();
      return { ...before, ...draft, id: id ?? "AAMkAGX9/saved+1", key: key ?? { uid: "saved", originalStart: null } };
    },
    send: (): Promise<Item> => Promise.reject(new Error("nothing is to be sent")),
    properties: async (_: string, id: string) => ({ ...kept.get(id) }),
    keepProperties: async (_: string, id: string, values: Readonly<Record<string, unknown>>) => {
      kept.set(id, values);
    },
    signIn: async () => {
      const of = { ...product.people[0], ...person };
      const [access_token, id_token] = await Promise.all([
        product.tokenFor(of, seat.tenantId),
        product.tokenFor(of, seat.tenantId, { scp: undefined, azp: undefined }),
      ]);
      const account = { environment: "login.microsoftonline.com", username: email };
      return { account, token: { access_token, id_token, expires_in: 3600, properties: null } };
    },
  };
  const eyes = { person: person.id, owner: person.id };
  const opened = (item: Item): OpenItem => openItem(item, { eyes, server, show: () => undefined });
  let open = seat.item === null ? null : opened(seat.item);
  const current = (): OpenItem => {
    if (open === null) throw new OutlookRefusal({ code: 9000, name: "NoItem", message: "Nothing is chosen." });
    return open;
  };
  const body = isDark ? "#1f1f1f" : "#ffffff";
  const setup = (): Setup => ({
    role: "pane",
    item: open?.item() ?? null,
    user: { name: person.name, address: email, timeZone: "W. Europe Standard Time" },
    locale,
    colors: { body, bodyInk: isDark ? "#ffffff" : "#242424", control: body, controlInk: "#888888" },
    sets,
    platform: "OfficeOnline",
  });

  await context.route(microsofts, async (route) =>
    route.fulfill({ contentType: "text/javascript", body: await officeJs() }),
  );
  const page = await context.newPage();
  await page.route("**/outlook-host", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Outlook</title><body style='margin:0'>" }),
  );
  await page.exposeFunction("answerOutlook", async (ask: Ask) => {
    try {
      if (ask.do === "setup") return { value: setup() };
      if (ask.do === "sign-in") return { value: await nestedSignIn(ask.request, server.signIn) };
      return { value: await current().answer(ask) };
    } catch (error) {
      return {
        error: error instanceof OutlookRefusal ? error.told : { code: 0, name: "Error", message: String(error) },
      };
    }
  });
  await page.goto(`${product.address}/outlook-host`);
  const sit = (): Promise<void> => page.evaluate(sitDown, { hello: HELLO, width });
  await sit();
  const tell = (news: News): Promise<void> =>
    page.evaluate((said) => (window as unknown as OutlookWindow).tellOutlook(said), news);
  const watch = (item: OpenItem | null): void => {
    item?.watch((news) => {
      if (news !== null && item === open) void tell(news);
    });
  };
  watch(open);
  return {
    page,
    pane: page.frameLocator("iframe"),
    sit,
    item: () => current().item(),
    kept: () => kept.get(current().item().id ?? "") ?? {},
    open: current,
    async choose(item) {
      open = item === null ? null : opened(item);
      watch(open);
      await tell({ news: "item", item });
    },
    refuseToSave: (wish) => {
      refuses = wish;
    },
    clicks: () => page.evaluate(() => (window as unknown as OutlookWindow).clicked),
  };
}

type OutlookWindow = {
  clicked: number;
  tellOutlook(news: object): void;
  answerOutlook(ask: object): Promise<object>;
};

/** Runs in the page around the pane, so it may use nothing from around it. */
function sitDown({ hello, width }: { hello: string; width: number }): void {
  const outlook = window as unknown as OutlookWindow;
  let port: MessagePort | undefined;
  outlook.clicked = 0;
  outlook.tellOutlook = (news) => port?.postMessage(news);
  addEventListener("message", ({ data, ports }) => {
    if (data !== hello) return;
    port = ports[0];
    if (port === undefined) return;
    port.onmessage = async ({ data: { id, ask } }: MessageEvent<{ id: number; ask: object }>) =>
      port?.postMessage({ id, ...(await outlook.answerOutlook(ask)) });
  });
  const frame = document.createElement("iframe");
  frame.width = String(width);
  frame.height = "900";
  frame.title = "Plumbline";
  frame.style.border = "0";
  frame.src = "/outlook.html";
  frame.addEventListener("load", () =>
    frame.contentDocument?.addEventListener(
      "click",
      (event) => {
        // What a keyboard presses counts too; what a label passes on to its field does not.
        if (event.isTrusted && event.detail > 0) outlook.clicked += 1;
      },
      true,
    ),
  );
  document.body.append(frame);
}
