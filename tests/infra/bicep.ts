/**
 * Bicep files as trees, read with the grammar of tree-sitter: what is declared, what it takes and gives. Long, because it is
 * the one place that knows the grammar's words. It knows no types of Azure; the compiler does, where there is one.
 */
import { createRequire } from "node:module";
import { posix } from "node:path";
import { Language, type Node, Parser } from "web-tree-sitter";

/** A value as it is written: what cannot be known before it is deployed stays an expression. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [key: string]: Value }
  | Expression;
export class Expression {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Resource = {
  readonly symbol: string;
  /** Whole, also where the file nests it: Microsoft.Web/sites/config. */
  readonly type: string;
  /** null: written without one. */
  readonly version: string | null;
  readonly isExisting: boolean;
  readonly body: Value;
};
export type Module = {
  readonly symbol: string;
  /** From the top of the infrastructure folder. */
  readonly path: string;
  readonly params: readonly string[];
};
export type BicepFile = {
  readonly path: string;
  /** Where the grammar finds no sense: line and what stands there. */
  readonly errors: readonly string[];
  readonly params: readonly {
    readonly name: string;
    readonly hasDefault: boolean;
    readonly decorators: readonly string[];
  }[];
  readonly variables: ReadonlyMap<string, Value>;
  readonly resources: readonly Resource[];
  readonly modules: readonly Module[];
  readonly outputs: readonly { readonly name: string; readonly text: string }[];
  /** Names used as values, each with its line; names of functions apart. */
  readonly uses: readonly { readonly name: string; readonly line: number }[];
  readonly calls: readonly { readonly name: string; readonly line: number }[];
  /** `module.outputs.name` and `module!.outputs.name`. */
  readonly takesOutputs: readonly { readonly module: string; readonly output: string; readonly line: number }[];
  readonly declared: ReadonlySet<string>;
  /** Every object in the file that stands in a variable of this name, also inside union() and conditions. */
  objectsIn(variable: string): readonly { readonly [key: string]: Value }[];
};

const require = createRequire(import.meta.url);
await Parser.init();
const grammar = await Language.load(require.resolve("tree-sitter-bicep/tree-sitter-bicep.wasm"));

/** @param path from the top of the infrastructure folder, with "/" between its parts */
export function readBicep(path: string, source: string): BicepFile {
  const parser = new Parser();
  parser.setLanguage(grammar);
  const tree = parser.parse(source);
  if (tree === null) throw new Error(`${path} was not parsed`);
  const all = nodesOf(tree.rootNode);
  const of = (type: string) => all.filter((node) => node.type === type);
  const params = of("parameter_declaration").map((node) => ({
    name: nameOf(node),
    hasDefault: node.children.some((child) => child?.text === "="),
    decorators: decoratorsOf(node),
  }));
  const variables = new Map(of("variable_declaration").map((node) => [nameOf(node), writtenIn(lastOf(node))]));
  const variableNodes = new Map(of("variable_declaration").map((node) => [nameOf(node), lastOf(node)]));
  const resources = of("resource_declaration").map(resourceOf);
  const modules = of("module_declaration").map((node) => moduleOf(path, node));
  const outputs = of("output_declaration").map((node) => ({ name: nameOf(node), text: lastOf(node).text }));
  const loops = of("for_statement").map((node) => named(node)[0]?.text ?? "");
  const declared = new Set([
    ...params.map(({ name }) => name),
    ...variables.keys(),
    ...resources.map(({ symbol }) => symbol),
    ...modules.map(({ symbol }) => symbol),
    ...loops,
  ]);
  return {
    path,
    errors: all
      .filter((node) => node.isError || node.isMissing)
      .map((node) => `line ${lineOf(node)}: ${node.isMissing ? `${node.type} is missing` : node.text.slice(0, 60)}`),
    params,
    variables,
    resources,
    modules,
    outputs,
    uses: of("identifier")
      .filter(isUse)
      .map((node) => ({ name: node.text, line: lineOf(node) })),
    calls: of("call_expression").map((node) => ({ name: named(node)[0]?.text ?? "", line: lineOf(node) })),
    takesOutputs: of("member_expression").flatMap((node) => {
      const found = /^(\w+)!?\.\??outputs\.\??(\w+)$/.exec(node.text);
      return found === null ? [] : [{ module: found[1] ?? "", output: found[2] ?? "", line: lineOf(node) }];
    }),
    declared,
    objectsIn: (variable) => {
      const node = variableNodes.get(variable);
      return node === undefined ? [] : outermostObjects(node);
    },
  };
}

const named = (node: Node): readonly Node[] => node.namedChildren.filter((child) => child !== null);
const lineOf = (node: Node): number => node.startPosition.row + 1;
const nameOf = (node: Node): string => named(node)[0]?.text ?? "";
const lastOf = (node: Node): Node => named(node).at(-1) ?? node;

function nodesOf(root: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node) => {
    found.push(node);
    for (const child of node.children) if (child !== null) visit(child);
  };
  visit(root);
  return found;
}

function decoratorsOf(node: Node): readonly string[] {
  const before = node.previousNamedSibling;
  return before?.type === "decorators" ? named(before).map((one) => one.text.replace(/^@/, "")) : [];
}

/** What was typed between quotes, or an expression where something is filled in. */
function textOf(node: Node): string | Expression {
  const parts = named(node);
  if (parts.some((part) => part.type === "interpolation")) return new Expression(node.text);
  return parts.map((part) => (part.type === "escape_sequence" ? part.text.slice(1) : part.text)).join("");
}

function writtenIn(node: Node): Value {
  switch (node.type) {
    case "string":
      return textOf(node);
    case "number":
      return Number(node.text);
    case "boolean":
      return node.text === "true";
    case "null":
      return null;
    case "array":
      return named(node).map(writtenIn);
    case "object":
      return Object.fromEntries(propertiesOf(node));
    default:
      return new Expression(node.text);
  }
}

function propertiesOf(object: Node): readonly (readonly [string, Value])[] {
  return named(object).flatMap((property) => {
    if (property.type !== "object_property") return [];
    const [key, value] = named(property);
    if (key === undefined || value === undefined || key.type === "resource_declaration") return [];
    const text = key.type === "string" ? textOf(key) : key.text;
    return [[text instanceof Expression ? text.text : text, writtenIn(value)] as const];
  });
}

/** The object of a declaration, behind a condition or a loop when it has one. */
function bodyOf(declaration: Node): Node | null {
  const last = lastOf(declaration);
  if (last.type === "object") return last;
  return last.type === "if_statement" || last.type === "for_statement" ? bodyOf(last) : null;
}

function resourceOf(node: Node): Resource {
  const [symbol, written] = named(node);
  const [type = "", version = null] = (written === undefined ? "" : String(textOf(written))).split("@");
  const outer = ancestor(node, "resource_declaration");
  const around = outer === null ? null : resourceOf(outer);
  const body = bodyOf(node);
  return {
    symbol: symbol?.text ?? "",
    type: around === null ? type : `${around.type}/${type}`,
    // Nested without one, it is that of what it stands in.
    version: version ?? around?.version ?? null,
    isExisting: node.children.some((child) => child?.text === "existing") || around?.isExisting === true,
    body: body === null ? null : writtenIn(body),
  };
}

function ancestor(node: Node, type: string): Node | null {
  for (let one = node.parent; one !== null; one = one.parent) if (one.type === type) return one;
  return null;
}

function moduleOf(from: string, node: Node): Module {
  const [symbol, written] = named(node);
  const body = bodyOf(node);
  const params = body === null ? undefined : (writtenIn(body) as { params?: Value }).params;
  return {
    symbol: symbol?.text ?? "",
    path: posix.join(posix.dirname(from), written === undefined ? "" : String(textOf(written))),
    params: params !== null && typeof params === "object" ? Object.keys(params) : [],
  };
}

const declarations = [
  "parameter_declaration",
  "variable_declaration",
  "resource_declaration",
  "module_declaration",
  "output_declaration",
];

/** An identifier that stands for a value: no name of a declaration, a key, a function, or a resource inside another. */
function isUse(node: Node): boolean {
  const { parent } = node;
  if (parent === null) return false;
  const isFirst = named(parent)[0]?.id === node.id;
  if ([...declarations, "for_statement", "object_property", "call_expression"].includes(parent.type)) return !isFirst;
  if (parent.type === "resource_expression") return isFirst;
  return !["type", "decorator"].includes(parent.type);
}

function outermostObjects(node: Node): readonly { readonly [key: string]: Value }[] {
  if (node.type === "object") return [Object.fromEntries(propertiesOf(node))];
  return named(node).flatMap(outermostObjects);
}
