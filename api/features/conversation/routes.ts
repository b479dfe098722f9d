import { occurrenceId } from "../../../src/contract/ids.ts";
import { type Activity, readActivity } from "../../bot/activity.ts";
import type { AdaptiveCard } from "../../bot/cardParts.ts";
import type { Answer, BotDoor } from "../../bot/door.ts";
import { dialogPage } from "../../bot/links.ts";
import type { Messenger } from "../../bot/messenger.ts";
import { allowedService } from "../../bot/serviceHosts.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { replyHeaders } from "../../platform/replyHeaders.ts";
import { type TenantScope, tenantScope } from "../../tenancy/scope.ts";
import { obey } from "./command/writes.ts";
import { joined, keepOwnChat, left } from "./joined/writes.ts";
import { meetingHappened } from "./meeting/writes.ts";
import { pressed } from "./press/writes.ts";

export const conversationHandlers = {
  messages: async ({ deps, body, request, countUnsigned }) => {
    const { botDoor: door, messenger } = deps;
    if (door === null || messenger === null) throw new Refusal("not-found");
    const headers = { authorization: request.headers.get("authorization") ?? "" };
    const reply = await door.admit({ body, headers }, (activity) => received(deps, door, messenger, activity));
    if (reply.status === 401) {
      // Only who fails is counted: the service is let in whatever others send from where it seems to come from.
      await countUnsigned();
      deps.log("bot-ignored", { why: "token" });
      throw new Refusal("sign-in-needed");
    }
    if (reply.status === 400) throw ignored(deps, "malformed");
    return new Response(reply.body === undefined ? null : JSON.stringify(reply.body), {
      status: reply.status,
      headers: { ...replyHeaders, ...(reply.body === undefined ? {} : { "content-type": "application/json" }) },
    });
  },
} satisfies Pick<Handlers, "messages">;

/** One activity that the service surely sent. What is not for us is counted and answered like any other. */
async function received(deps: Deps, door: BotDoor, messenger: Messenger, body: unknown): Promise<Answer> {
  const activity = readActivity(body);
  if (activity === null) {
    ignored(deps, "malformed");
    return null;
  }
  const serviceUrl = allowedService(activity.serviceUrl, door.hosts);
  if (serviceUrl === null) {
    ignored(deps, "address");
    return null;
  }
  if (door.tenants.length > 0 && !door.tenants.includes(activity.tenantId)) {
    ignored(deps, "organisation");
    return null;
  }
  return happened(deps, messenger, tenantScope(activity.tenantId), { ...activity, serviceUrl });
}

async function happened(deps: Deps, messenger: Messenger, scope: TenantScope, activity: Activity): Promise<Answer> {
  switch (activity.what) {
    case "added":
      await joined(deps, messenger, scope, activity, activity.from);
      return null;
    case "people":
      await joined(deps, messenger, scope, activity, null);
      return null;
    case "removed":
      await left(deps, scope, activity);
      return null;
    case "meeting-start":
    case "meeting-end":
      await meetingHappened(deps, messenger, scope, activity);
      return null;
    case "message": {
      if (activity.kind === "personal") await keepOwnChat(deps, scope, activity);
      await messenger.say(scope, activity, await obey(deps, scope, activity, activity.text));
      return null;
    }
    case "press": {
      const card = await pressed(deps, scope, activity, activity.press);
      return card === null ? refused(deps) : shown(card);
    }
    case "dialog":
      return dialog(deps, activity.data) ?? refused(deps);
    case "other":
      return activity.waits ? refused(deps) : null;
  }
}

const shown = (card: AdaptiveCard): Answer => ({
  status: 200,
  body: { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card },
});

/** What no card of ours carries. The service wants the refusal inside an answer that arrived. */
function refused(deps: Deps): Answer {
  ignored(deps, "not-ours");
  const value = { code: "BadRequest", message: "This is none of our cards." };
  return { status: 200, body: { statusCode: 400, type: "application/vnd.microsoft.error", value } };
}

/** The page in which a person answers; who they are is told to it by Microsoft Teams, not by this. */
function dialog({ pages }: Deps, data: Readonly<Record<string, unknown>>): Answer {
  const id = occurrenceId.safeParse(data.occurrenceId).data;
  if (pages === null || data.plumbline !== "answer" || id === undefined) return null;
  const url = dialogPage(pages, id);
  const value = { title: "Plumbline", width: "small", height: "medium", url, fallbackUrl: url };
  return { status: 200, body: { task: { type: "continue", value } } };
}

function ignored(deps: Deps, why: "malformed" | "address" | "organisation" | "not-ours"): Refusal {
  deps.log("bot-ignored", { why });
  return new Refusal("bad-request", {}, "this is no activity");
}
