/** Finds words that a page shows or speaks and that stand in its code: given files and their text, prints what it finds. */
import { readFileSync } from "node:fs";
import ts from "typescript";

/** Attributes and properties whose words are seen or heard, whatever element or component has them. */
const SHOWN =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|label|hint|message|words|text|heading|summary|help|pick|back|detail|textContent|innerText)$/;
/** Functions that show what they are given. */
const SHOWING = /^(?:toast|commit|alert|confirm|prompt|setCustomValidity|showNotification)$/;
/** Attributes and properties whose values only look like words: lists of names that the browser knows. */
const NAMES = /^(?:class|className|rel|autocomplete|aria-keyshortcuts|style|d|viewBox|accept|media|sizes)$/;
/** What is said there is for a log, or chooses elements. */
const UNSEEN =
  /(?:Error|Trouble|Problem|Photo|super|querySelector|querySelectorAll|closest|matches|matchMedia|RegExp)$/;

const LETTERS = /\p{L}/u;
/** Two words beside each other, in whatever script has spaces. */
const SENTENCE = /\p{L}{2,}[,;:.!?]? \p{L}{2,}/u;

const {
  AmpersandAmpersandToken: AND,
  BarBarToken: OR,
  QuestionQuestionToken: ELSE,
  PlusToken,
} = ts.SyntaxKind;

const isLiteral = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

const textOf = (node) =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…")
    : node.text;

const nameOf = (node) => node.name.getText().replaceAll('"', "");

/** The literals that an expression may come out as, or is put together from. */
function outcomesOf(node) {
  if (!node) return [];
  if (isLiteral(node)) return [node];
  if (ts.isConditionalExpression(node)) return [...outcomesOf(node.whenTrue), ...outcomesOf(node.whenFalse)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(outcomesOf);
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    if (kind === AND) return outcomesOf(node.right);
    return [OR, ELSE, PlusToken].includes(kind) ? [...outcomesOf(node.left), ...outcomesOf(node.right)] : [];
  }
  return "expression" in node && !ts.isCallExpression(node) ? outcomesOf(node.expression) : [];
}

/** Literals that are shown by where they stand, or look like something that is said. */
function shownIn(node) {
  if (ts.isJsxText(node)) return [node];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return outcomesOf(node);
  if ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && SHOWN.test(nameOf(node)))
    return outcomesOf(node.initializer);
  if (ts.isBinaryExpression(node) && SHOWN.test(node.left.name?.getText() ?? ""))
    return outcomesOf(node.right);
  if (ts.isCallExpression(node) && SHOWING.test(node.expression.getText().split(".").at(-1)))
    return node.arguments.flatMap(outcomesOf);
  return isLiteral(node) && SENTENCE.test(textOf(node)) ? [node] : [];
}

const isUnseen = (node) =>
  ts.isImportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && NAMES.test(nameOf(node))) ||
  ((ts.isNewExpression(node) || ts.isCallExpression(node)) && UNSEEN.test(node.expression.getText()));

function findIn([name, text]) {
  const kind = name.endsWith(".ts") ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  const found = new Map();
  const visit = (node) => {
    if (isUnseen(node)) return;
    for (const literal of shownIn(node))
      if (LETTERS.test(textOf(literal))) found.set(literal, textOf(literal));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].map(([literal, words]) => ({
    file: name,
    line: source.getLineAndCharacterOfPosition(literal.getStart()).line + 1,
    words: words.trim().replace(/\s+/g, " "),
  }));
}

console.log(JSON.stringify(Object.entries(JSON.parse(readFileSync(0, "utf8"))).flatMap(findIn)));
