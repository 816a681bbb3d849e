// What pure layers must not say: clocks, chance, floats where money is reckoned, and what only some machines have.

import { type Node, nodes, type SourceFile, treeOf } from "./source-files.ts";

type Rule = (node: Node, parent: Node | null) => string | null;

/** A clock or chance: the same rows would answer differently another day. */
const noClock: Rule = (node, parent) => {
  const name = memberName(node);
  if (name === "Date.now" || name === "Math.random") return name;
  if (isCallOf(node, "NewExpression", "Date") && args(node).length === 0) return "new Date()";
  if (isCallOf(node, "CallExpression", "Date")) return "Date()";
  return isReference(node, parent, "performance") ? "performance" : null;
};

/** A float that is rounded later: division belongs to core/fraction.ts, right inside Math.floor, or by a divisor. */
const noFloat: Rule = (node, parent) => {
  const name = memberName(node) ?? "";
  if (/^Math\.(round|trunc|fround|sqrt|pow|log\w*|exp\w*)$/.test(name)) return name;
  if (/^(Number\.)?parseFloat$/.test(name) || isReference(node, parent, "parseFloat")) {
    return "parseFloat";
  }
  if (/\.(toFixed|toPrecision|toExponential|EPSILON)$/.test(name)) return name;
  if (node.type === "Literal" && typeof node.value === "number") {
    return Number.isInteger(node.value) ? null : `the number ${node.value}`;
  }
  const divides = node.type === "BinaryExpression" && node.operator === "/";
  if (divides && !isWhole(node, parent)) return "a division outside Math.floor";
  const isShare = node.type === "AssignmentExpression" && node.operator === "/=";
  return isShare ? "/=" : null;
};

const GLOBALS =
  /^(SpreadsheetApp|Utilities|Session|PropertiesService|UrlFetchApp|Logger|ScriptApp|HtmlService|window|document|navigator|localStorage|console|process|require|module|Buffer|global|globalThis|self|fetch|setTimeout|setInterval|queueMicrotask|structuredClone|crypto|URL|TextEncoder|TextDecoder|atob|btoa|eval|Function|BigInt|Temporal|Intl)$/;

/** What is not on every machine, or not in every realm. */
const noForeignGlobal: Rule = (node, parent) => {
  if (node.type === "Identifier" && GLOBALS.test(String(node.name))) {
    return isReference(node, parent, String(node.name)) ? String(node.name) : null;
  }
  if (node.type === "BinaryExpression" && node.operator === "instanceof") {
    const right = node.right as Node;
    const isRealmBound = /^(Date|Array|Object)$/.test(String(right.name));
    return isRealmBound ? `instanceof ${right.name}` : null;
  }
  return null;
};

export const RULES = { noClock, noFloat, noForeignGlobal } as const;

/** Where a file breaks a rule: `src/core/day.ts: Date.now`. */
export function offences(rule: Rule, files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    for (const [node, parent] of nodes(treeOf(file))) {
      const offence = rule(node, parent);
      if (offence !== null) found.push(`${file.path}: ${offence}`);
    }
    return found;
  });
}

/** `Date.now` of a member expression; `.toFixed` of any object's. */
function memberName(node: Node): string | null {
  if (node.type !== "MemberExpression") return null;
  const object = node.object as Node;
  const property = node.property as Node;
  const key = node.computed ? String(property.value) : String(property.name);
  return `${object.type === "Identifier" ? String(object.name) : ""}.${key}`;
}

function isCallOf(node: Node, type: string, name: string): boolean {
  return node.type === type && (node.callee as Node).name === name;
}

function args(node: Node): readonly unknown[] {
  return node.arguments as readonly unknown[];
}

/** Whether an identifier stands for a variable, not for a property's name. */
function isReference(node: Node, parent: Node | null, name: string): boolean {
  if (node.type !== "Identifier" || node.name !== name) return false;
  if (parent?.type === "MemberExpression")
    return parent.object === node || parent.computed === true;
  return !(parent?.type === "Property" && parent.key === node && parent.shorthand !== true);
}

/** Floored or raised at once, which is exact for safe integers; or divided by a divisor that `gcd` found. */
function isWhole(division: Node, parent: Node | null): boolean {
  if (isCallOf(division.right as Node, "CallExpression", "gcd")) return true;
  if (parent?.type !== "CallExpression") return false;
  return /^Math\.(floor|ceil)$/.test(memberName(parent.callee as Node) ?? "");
}
