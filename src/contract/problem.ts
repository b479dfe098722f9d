import { z } from "zod";

/**
 * The stable codes of every refusal. A client may act on a code; the text beside it is for people
 * and may change. Status and cure of each stand in `problems`; a {name} in a cure is filled from the refusal's facts.
 */
export const problems = {
  "bad-request": {
    status: 400,
    title: "The request is not what this address expects",
    cure: "Compare it with /api/openapi.json.",
  },
  "sign-in-needed": { status: 401, title: "Sign-in is needed", cure: "Send a bearer token of your organisation." },
  "wrong-role": { status: 403, title: "Your role does not allow this", cure: "Ask the organizer or a team owner." },
  "not-administrator": {
    status: 403,
    title: "Only an administrator may see this",
    cure: "Ask an administrator of your organisation.",
  },
  "not-in-audience": {
    status: 403,
    title: "You are not among the people asked",
    cure: "Only who was invited when the questions opened can answer.",
  },
  "bad-signature": {
    status: 403,
    title: "The paper does not belong to this pulse",
    cure: "Fetch a new paper and send again.",
  },
  "not-found": { status: 404, title: "Nothing here", cure: "Check the address, and that you belong to this team." },
  "other-device": {
    status: 409,
    title: "Your answer was started on another device; finish it there",
    cure: "Open the device you started on.",
  },
  "not-open": { status: 409, title: "The questions are not open", cure: "Wait until they open." },
  "not-sealed": {
    status: 409,
    title: "The questions are still open",
    cure: "Nothing is shown until they close, to anyone.",
  },
  sealed: { status: 409, title: "The questions are closed", cure: "The result can be read now." },
  void: { status: 409, title: "The questions were withdrawn", cure: "Nothing was kept; the organizer can ask again." },
  "stale-revision": {
    status: 409,
    title: "A newer answer of yours is already stored",
    cure: "Send a higher revision to change it.",
  },
  "line-changed": {
    status: 409,
    title: "The line agreed on has changed",
    cure: "Load the page again, and say what became of the line as it is now.",
  },
  "too-few": { status: 409, title: "Too few people have answered to show a result", cure: "Wait, or close unseen." },
  "mode-fixed": { status: 409, title: "This cannot change after opening", cure: "Set it for the next meeting." },
  "wrong-mode": {
    status: 409,
    title: "These questions are answered another way",
    cure: "Private questions take papers, open ones answers.",
  },
  "too-few-invited": {
    status: 409,
    title: "Too few people are invited",
    cure: "Three people can be asked in the open, and privately from four on; fewer talk best without a form.",
  },
  "threshold-not-offered": {
    status: 409,
    title: "This number of answers needed is not offered here",
    cure: "Choose one of: {offered}.",
  },
  "audience-too-close": {
    status: 409,
    title: "This is asked of some of the same people within a day",
    cure: "Ask the same people, or wait a day.",
  },
  "version-taken": {
    status: 409,
    title: "The team has this question in other words, or in a newer version",
    cure: "Give what stands at {at} the version {next}, or leave it out.",
  },
  "too-many-questions": {
    status: 409,
    title: "This is more than a team keeps",
    cure: "Retire some questions first: at most {most} are kept, and 60 kB saved as a pack.",
  },
  "too-late": { status: 409, title: "The meeting is over", cure: "Attach the check to the next meeting." },
  "not-in-pilot": {
    status: 409,
    title: "Only the teams of a pilot are asked now",
    cure: "Ask an administrator to add the team, or wait until the pilot has ended.",
  },
  "pilot-over": {
    status: 409,
    title: "The pilot is over, and nothing new opens",
    cure: "Ask an administrator to end the pilot for good, or to move its last day.",
  },
  "too-large": {
    status: 413,
    title: "The request is too large",
    cure: "Send at most {bytesMax} bytes to this address.",
  },
  "wrong-media": {
    status: 415,
    title: "The body is not plain JSON",
    cure: "Send content-type: application/json, not compressed.",
  },
  "too-many": { status: 429, title: "Too many requests within a minute", cure: "Wait a minute." },
  busy: { status: 503, title: "Too much at once", cure: "Try again in a moment." },
  defect: {
    status: 500,
    title: "Something broke on our side",
    cure: "Try again; tell your administrator the request id if it stays.",
  },
} as const satisfies Record<string, { status: number; title: string; cure: string }>;

export type ProblemCode = keyof typeof problems;

/** RFC 9457 problem details, sent as application/problem+json. `facts` are numbers or words the client may show. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
  cure: z.string(),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
