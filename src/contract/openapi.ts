import { z } from "zod";
import type { RouteName } from "./addresses.ts";
import { allowed } from "./allowed.ts";
import { type ProblemCode, problemSchema, problems } from "./problem.ts";
import { type Route, routes } from "./routes.ts";

/** Of the interface; the package has the same. */
export const version = "0.1.0";

type Json = Record<string, unknown>;

const tags = {
  service: "Whether it is well, and this description",
  me: "Who is asking",
  settings: "What the organisation has set",
  questions: "The question bank",
  teams: "Teams, meeting chats and their trends",
  occurrences: "Meetings and what they are asked",
  series: "A series of meetings: its baseline, and whether it is still asked",
  signals: "What left the usual",
  pulses: "One asking: answering, closing, results",
  calendar: "How far calendars are read",
  graph: "Called by Microsoft Graph",
} as const;

const tagOf = (path: string): keyof typeof tags => {
  const noun = path.replace("/api/tenants/{tenantId}", "/api").split("/")[2] ?? "";
  return noun in tags ? (noun as keyof typeof tags) : "service";
};

/** Refusals that every route of a kind of access may answer besides its own. */
const always: Readonly<Record<Route["access"], readonly ProblemCode[]>> = {
  open: ["bad-request", "defect"],
  ballot: ["bad-request", "too-large", "wrong-media", "defect"],
  webhook: ["bad-request", "too-large", "wrong-media", "defect"],
  "signed-in": ["bad-request", "sign-in-needed", "too-many", "defect"],
};
const withBody: readonly ProblemCode[] = ["too-large", "wrong-media"];

/** The whole interface as an OpenAPI 3.1 document, in the order of the route table. */
export function openapiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name];
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Plumbline",
      version,
      summary: "Short questions before and after a meeting, and the shape of a team's own answers.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "The server this document came from" }],
    tags: Object.entries(tags).map(([tag, description]) => ({ name: tag, description })),
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, "output") },
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "A token of the caller's organisation. There are no cookies.",
        },
      },
    },
  };
}

function operationOf(name: RouteName, route: Route): Json {
  return {
    operationId: name,
    summary: route.summary,
    tags: [tagOf(route.path)],
    security: route.access === "signed-in" ? [{ bearer: [] }] : [],
    "x-allowed": allowed[name],
    ...parametersOf(route),
    ...(route.body === null
      ? {}
      : {
          requestBody: { required: true, content: { "application/json": { schema: schemaOf(route.body, "input") } } },
        }),
    responses: { ...successOf(name, route), ...refusalsOf(route) },
  };
}

function parametersOf(route: Route): Json {
  const path = Object.entries(route.params.shape).map(([name, schema]) => parameter("path", name, schema, true));
  const query = Object.entries(route.query.shape).map(([name, schema]) => parameter("query", name, schema, false));
  return path.length + query.length === 0 ? {} : { parameters: [...path, ...query] };
}

const parameter = (place: "path" | "query", name: string, schema: z.core.$ZodType, required: boolean): Json => ({
  name,
  in: place,
  required,
  schema: schemaOf(schema, "input"),
});

function successOf(name: RouteName, route: Route): Json {
  const content: Json = { "application/json": { schema: schemaOf(route.reply, "output") } };
  if (name === "graphNotifications" || name === "graphLifecycle")
    return {
      200: {
        description: "The handshake: the token given back",
        content: { "text/plain": { schema: { type: "string" } } },
      },
      202: { description: "Stored; what has changed is read later", content },
    };
  if (name === "health")
    return {
      200: { description: "It is well", content },
      503: { description: "It runs, and its database does not answer", content },
    };
  if (name !== "live") return { 200: { description: "Done", content } };
  return {
    200: {
      description: "State and count now; as events, one `state` event per change for up to 200 seconds",
      headers: { ETag: { schema: { type: "string" } } },
      content: { ...content, "text/event-stream": { schema: { type: "string" } } },
    },
    304: { description: "Nothing changed since the version in If-None-Match" },
  };
}

function refusalsOf(route: Route): Json {
  const codes = [...always[route.access], ...(route.body === null ? [] : withBody), ...route.problems];
  const byStatus = Map.groupBy([...new Set(codes)], (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, own]) => [
      status,
      {
        description: own.map((code) => `\`${code}\`: ${problems[code].title}.`).join(" "),
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1; the document says so once, so no schema repeats it. */
function schemaOf(schema: z.core.$ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { target: "draft-2020-12", io, unrepresentable: "throw" });
  return own;
}
