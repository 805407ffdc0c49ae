/**
 * Reads TypeScript into the tree of `code.py`. Its input is a list of [path, text] as JSON; `read` prints the
 * definitions of each, `check` what is wrong with its syntax.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";

const K = ts.SyntaxKind;
const COMPARISONS = new Set([
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsEqualsToken,
  K.EqualsEqualsToken,
  K.ExclamationEqualsToken,
  K.LessThanToken,
  K.LessThanEqualsToken,
  K.GreaterThanToken,
  K.GreaterThanEqualsToken,
  K.InKeyword,
]);
const KEYWORDS = {
  [K.ContinueStatement]: "continue",
  [K.BreakStatement]: "break",
  [K.ThrowStatement]: "throw",
};

const parse = (text, path) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

function* definitions(scope, prefix = "") {
  for (const node of ts.isSourceFile(scope) ? scope.statements : scope.members) {
    if (ts.isVariableStatement(node)) {
      for (const one of node.declarationList.declarations) {
        if (ts.isIdentifier(one.name) && one.initializer) yield [prefix + one.name.text, one];
      }
    } else if (ts.isClassDeclaration(node) && node.name)
      yield* definitions(node, `${prefix}${node.name.text}.`);
    else if ((ts.isFunctionLike(node) || ts.isPropertyDeclaration(node)) && node.name)
      yield [prefix + node.name.getText(), node];
  }
}

/** Every name that is bound within the definition. */
function localsOf(definition) {
  const found = new Set();
  const look = (node) => {
    const binds = ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node);
    if (binds && node !== definition && ts.isIdentifier(node.name)) found.add(node.name.text);
    ts.forEachChild(node, look);
  };
  look(definition);
  return found;
}

const childrenOf = (node) => {
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
};

const operands = (node, sign) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === sign
    ? [...operands(node.left, sign), ...operands(node.right, sign)]
    : [node];

/** [role, word, slots] of a node. */
function described(node, local) {
  const wordOf = (name) => (ts.isIdentifier(name) && local.has(name.text) ? "" : (name.text ?? ""));
  const slots = (of) =>
    Object.fromEntries(Object.entries(of).map(([slot, all]) => [slot, all.filter(Boolean)]));
  const is = (role, word, of) => [role, word, slots(of)];
  if (ts.isIfStatement(node))
    return is("condition", "", {
      test: [node.expression],
      branch: [node.thenStatement],
      otherwise: [node.elseStatement],
    });
  if (ts.isConditionalExpression(node))
    return is("condition", "", {
      test: [node.condition],
      branch: [node.whenTrue],
      otherwise: [node.whenFalse],
    });
  if (ts.isBinaryExpression(node)) {
    const sign = node.operatorToken.kind;
    if (sign === K.AmpersandAmpersandToken) return is("all", "", { parts: operands(node, sign) });
    if (sign === K.BarBarToken) return is("any", "", { parts: operands(node, sign) });
    if (sign === K.PlusToken) return is("sum", "", { terms: operands(node, sign) });
    if (COMPARISONS.has(sign)) return is("comparison", "", { parts: [node.left, node.right] });
    if (sign >= K.FirstAssignment && sign <= K.LastAssignment)
      return is("assignment", "", { targets: [node.left], values: [node.right] });
  }
  if (ts.isReturnStatement(node)) return is("result", "return", { values: [node.expression] });
  if (ts.isForOfStatement(node)) return is("loop", "", { over: [node.expression], body: [node.statement] });
  if (ts.isArrayLiteralExpression(node) || ts.isArrayBindingPattern(node) || ts.isObjectBindingPattern(node))
    return is("list", "", { items: [...node.elements] });
  if (ts.isObjectLiteralExpression(node)) return is("list", "", { items: [...node.properties] });
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const callee = node.expression;
    const called = ts.isPropertyAccessExpression(callee) ? callee.name.text : wordOf(callee);
    const receiver = ts.isPropertyAccessExpression(callee) ? [callee.expression] : [];
    return is("call", called, { receiver, arguments: [...(node.arguments ?? [])] });
  }
  if (ts.isArrowFunction(node)) return is("lambda", "", { body: [node.body] });
  if (ts.isPropertyAccessExpression(node)) return is("name", node.name.text, { parts: [node.expression] });
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
    return is("other", node.name.text ?? "", { parts: [node.initializer] });
  if (ts.isBindingElement(node))
    return is("other", node.dotDotDotToken ? "" : ((node.propertyName ?? node.name).text ?? ""), {});
  if (ts.isIdentifier(node)) return is("name", wordOf(node), {});
  if (ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node)) return is("text", node.text, {});
  if (ts.isStatement(node) && !ts.isBlock(node) && !ts.isIterationStatement(node, false))
    return is("statement", KEYWORDS[node.kind] ?? "", { parts: childrenOf(node) });
  return is("other", "", { parts: childrenOf(node).filter((child) => !ts.isTypeNode(child)) });
}

/** `places` turns offsets of UTF-16 into characters, where those differ. */
function tree(node, local, places) {
  const [role, word, slots] = described(node, local);
  const parts = Object.entries(slots).map(([slot, all]) => [
    slot,
    all.map((one) => tree(one, local, places)),
  ]);
  return [role, places(node.getStart()), places(node.getEnd()), word, Object.fromEntries(parts)];
}

function placesIn(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  return (offset) => [...text.slice(0, offset)].length;
}

function read([path, text]) {
  return [...definitions(parse(text, path))].map(([name, node]) => [
    name,
    tree(node, localsOf(node), placesIn(text)),
  ]);
}

function flaw([path, text]) {
  return parse(text, path)
    .parseDiagnostics.map(({ messageText }) => JSON.stringify(messageText))
    .join("; ");
}

const [, work] = process.argv;
const given = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(given.map(work === "read" ? read : flaw)));
