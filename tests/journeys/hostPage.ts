import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import type { Ability } from "../../demo/host/teamsHost.ts";
import type { Frame } from "../../src/host/host.ts";
import type { Product } from "./product.ts";

export type Theme = "default" | "dark" | "contrast";

/** One frame of the product on a host page, and who sits before it. */
export type Seat = {
  /** The frame's title, by which tests find it. */
  readonly title: string;
  /** "side-panel.html" and the like. */
  readonly page: string;
  readonly frame: Frame;
  readonly person: { readonly id: string; readonly name: string };
  /** The organisation has made this person an administrator of the product. */
  readonly isAdmin?: boolean;
  readonly teamId?: string;
  readonly chatId?: string;
  readonly occurrenceId?: string;
  readonly theme?: Theme;
  /** The host gives no token by itself and offers nested app authentication instead. */
  readonly nested?: boolean;
  /** What the host can do; everything unless said otherwise. The same lesser hosts as in the demo. */
  readonly ability?: Ability;
  /** BCP 47. */
  readonly locale?: string;
  /** The page the host opens inside ours, in place of the meeting's. */
  readonly subPageId?: string;
  readonly width?: number;
  readonly height?: number;
};

export type HostPage = {
  readonly page: Page;
  readonly seat: (seat: Seat) => Promise<FrameLocator>;
  /** The page's frame of that title, also one that the product itself has put on the stage. */
  readonly frame: (title: string) => FrameLocator;
  /** What frames asked the host to do: links it was to show, dialogs it was to close. */
  readonly asked: () => Promise<readonly string[]>;
  readonly setTheme: (title: string, theme: Theme) => Promise<void>;
};

type Placed = Seat & { readonly url: string };
type Around = { readonly product: string; readonly tenantId: string };

/** Where real people meet us: another site than ours. */
export const teamsOrigin = "https://teams.microsoft.com";
/** Longest wait for one thing to appear, on a busy machine. */
const PATIENCE_MS = 15_000;
export const stageTitle = "Meeting stage";

/**
 * An empty page that answers the messages of @microsoft/teams-js as a Teams client does, for any number of frames. It
 * stands at our own origin or, with the browser's help, at one of Microsoft's; the product has no switch for either.
 */
export async function openHostPage(
  context: BrowserContext,
  product: Pick<Product, "address" | "tokenFor" | "people" | "scope">,
  origin: string = product.address,
): Promise<HostPage> {
  const page = await context.newPage();
  // Eight panels and a stage in view at once: scrolling to one would move the others under the pointer.
  await page.setViewportSize({ width: 8 * 280, height: 700 + 800 });
  page.setDefaultTimeout(PATIENCE_MS);
  const address = `${origin}/host-page`;
  const html = "<!doctype html><title>Host</title><style>body{margin:0;line-height:0}iframe{border:0}</style><body>";
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: html }));
  // The library asks Microsoft for its list of hosts; nothing of ours may depend on the answer.
  await page.route("https://res.cdn.office.net/**", (route) => route.abort());
  await page.exposeFunction("tokenOf", (personId: string, isAdmin: boolean) => {
    const person = product.people.find(({ id }) => id === personId);
    if (person === undefined) throw new RangeError("nobody of that id");
    return product.tokenFor(person, undefined, isAdmin ? { roles: ["Plumbline.Admin"] } : {});
  });
  await page.exposeFunction("nestedTokensOf", async (personId: string) => {
    const person = product.people.find(({ id }) => id === personId);
    if (person === undefined) throw new RangeError("nobody of that id");
    const [access_token, id_token] = await Promise.all([
      product.tokenFor(person),
      product.tokenFor(person, undefined, { scp: undefined, azp: undefined }),
    ]);
    return { access_token, id_token, expires_in: 3600, properties: null };
  });
  await page.goto(address);
  await page.evaluate(answerMessages, { product: product.address, tenantId: product.scope.tenantId });
  const frame = (title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);
  return {
    page,
    frame,
    async seat(seat) {
      await page.evaluate((placed) => (window as unknown as HostWindow).place(placed), {
        ...seat,
        url: `${product.address}/${seat.page}`,
      } satisfies Placed);
      return frame(seat.title);
    },
    asked: () => page.evaluate(() => (window as unknown as HostWindow).asked),
    setTheme: (title, theme) =>
      page.evaluate(([to, name]) => (window as unknown as HostWindow).tellTheme(to, name), [title, theme] as const),
  };
}

type HostWindow = {
  asked: string[];
  place(seat: Placed): void;
  tellTheme(title: string, theme: Theme): void;
  tokenOf(personId: string, isAdmin: boolean): Promise<string>;
  nestedTokensOf(personId: string): Promise<object>;
  consented?: boolean;
};

/** Runs in the host page, so it may use nothing from around it. */
function answerMessages({ product, tenantId }: Around): void {
  const host = window as unknown as HostWindow;
  const seats: { seat: Placed; element: HTMLIFrameElement }[] = [];
  let staged: HTMLIFrameElement | null = null;
  host.asked = [];
  host.place = (seat) => {
    const element = document.createElement("iframe");
    element.title = seat.title;
    element.width = String(seat.width ?? 280);
    element.height = String(seat.height ?? 700);
    seats.push({ seat, element });
    document.body.append(element);
    if (seat.title === "Meeting stage") staged = element;
    element.src = seat.url;
  };
  const tell = (to: Window, message: object): void => to.postMessage(message, product);
  host.tellTheme = (title, theme) => {
    const found = seats.find(({ seat }) => seat.title === title)?.element.contentWindow;
    if (found) tell(found, { func: "themeChange", args: [theme] });
  };
  const contextOf = (seat: Placed): object => ({
    frameContext: seat.frame,
    theme: seat.theme ?? "default",
    locale: seat.locale ?? "en-gb",
    entityId: "plumbline",
    hostClientType: "web",
    hostName: "Teams",
    sessionId: "journey",
    ...(seat.ability === "bare" || seat.ability === "old" ? {} : { appId: "5a7e3b1c-0d2f-4c69-8b7e-91f0a2c4d6e8" }),
    tid: tenantId,
    userObjectId: seat.person.id,
    userDisplayName: seat.person.name,
    ...(seat.subPageId === undefined && seat.occurrenceId === undefined
      ? {}
      : { subEntityId: seat.subPageId ?? seat.occurrenceId }),
    ...(seat.occurrenceId === undefined || seat.ability === "no-meeting" ? {} : { meetingId: seat.occurrenceId }),
    ...(seat.chatId === undefined ? {} : { chatId: seat.chatId }),
    ...(seat.teamId === undefined ? {} : { teamId: "19:team@thread.tacv2", groupId: seat.teamId }),
  });
  const all = { app: {}, pages: { config: {} }, meetingRoom: {}, interactive: {}, sharing: {}, dialog: { url: {} } };
  const runtimeOf = ({ nested = false, ability }: Placed): object => ({
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    supports: ability === "bare" ? {} : all,
    isNAAChannelRecommended: nested,
  });
  type NestedRequest = { readonly method: string; readonly requestId: string };
  const nestedAnswer = async ({ method, requestId }: NestedRequest, seat: Placed): Promise<object> => {
    const answer = { messageType: "NestedAppAuthResponse", requestId };
    if (method === "GetInitContext")
      return { ...answer, success: true, initContext: { sdkName: "host", sdkVersion: "1", capabilities: {} } };
    // The first time a person has to consent, which only the host can ask them.
    if (method === "GetToken" && !host.consented) {
      host.consented = true;
      return { ...answer, success: false, error: { status: "USER_INTERACTION_REQUIRED", code: "consent_required" } };
    }
    const account = { environment: "login.microsoftonline.com", username: "person@example.com" };
    return { ...answer, success: true, account, token: await host.nestedTokensOf(seat.person.id) };
  };
  const answerTo = async (func: string, args: unknown[], seat: Placed, data: string): Promise<unknown[] | null> => {
    const { ability = "full" } = seat;
    const ever = ["initialize", "getContext", "authentication.getAuthToken", "shareDeepLink"];
    if (ability === "silent" || (ability === "old" && !ever.includes(func))) return null;
    if (func.startsWith("meeting.") && (ability === "no-meeting" || ability === "bare"))
      return [{ errorCode: 100 }, null];
    if (func === "nestedAppAuth.execute")
      return [null, JSON.stringify(await nestedAnswer(JSON.parse(data) as NestedRequest, seat))];
    if (func === "authentication.getAuthToken" && seat.nested) return [false, "resourceRequiresConsent"];
    if (func === "authentication.getAuthToken" && ability === "no-sign-in") return [false, "CancelledByUser"];
    if (func === "initialize") {
      if (ability === "old") return [seat.frame, "web", "1.6.0"];
      const version = seat.nested ? { version: "2.58.0", supports: { nestedAppAuth: {} } } : "2.58.0";
      return [seat.frame, "web", JSON.stringify(runtimeOf(seat)), JSON.stringify(version)];
    }
    if (func === "getContext") return [contextOf(seat)];
    if (func === "authentication.getAuthToken")
      return [true, await host.tokenOf(seat.person.id, seat.isAdmin ?? false)];
    if (func === "shareDeepLink") host.asked.push(`link ${args[0]}`);
    if (func === "tasks.completeTask") host.asked.push(`close ${seat.title}`);
    if (func === "meeting.getAppContentStageSharingCapabilities")
      return [null, { doesAppHaveSharePermission: ability !== "no-stage" }];
    if (func === "meeting.getAppContentStageSharingState") return [null, { isAppSharing: staged !== null }];
    if (func === "meeting.stopSharingAppContentToStage") {
      staged?.remove();
      staged = null;
      return [null, true];
    }
    if (func === "meeting.shareAppContentToStage") {
      if (ability === "no-stage") return [{ errorCode: 1000 }, null];
      const { title: _, page: __, ...same } = seat;
      const wide = { width: 994, height: 678 };
      host.place({ ...same, ...wide, title: "Meeting stage", page: "", frame: "meetingStage", url: String(args[0]) });
      return [null, true];
    }
    return null;
  };
  addEventListener(
    "message",
    (event: MessageEvent<{ id?: unknown; uuidAsString?: string; func?: unknown; args?: unknown[]; data?: string }>) => {
      const found = seats.find(({ element }) => element.contentWindow === event.source);
      const { id, uuidAsString, func, args = [], data = "" } = event.data;
      if (found === undefined || event.origin !== product || typeof func !== "string" || typeof id !== "number") return;
      void answerTo(func, args, found.seat, data).then((answer) => {
        if (answer !== null) tell(event.source as Window, { id, uuidAsString, args: answer });
      });
    },
  );
}
