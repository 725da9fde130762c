import ts from 'typescript';

/** One small change to a source text. */
export interface Mutant {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly original: string;
  readonly replacement: string;
}

const SWAPS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>'],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<'],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.QuestionQuestionToken]: ['&&'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
};

/** A part of the text and what to put in its place. */
type Change = readonly [node: ts.Node, text: string];
type Rule = (node: ts.Node) => readonly Change[];

const without = <N extends ts.Node>(all: readonly N[], one: N): string =>
  all
    .filter((each) => each !== one)
    .map((each) => each.getText())
    .join(', ');

const RULES: readonly Rule[] = [
  (node) =>
    ts.isBinaryExpression(node)
      ? (SWAPS[node.operatorToken.kind] ?? []).map((swap) => [node.operatorToken, swap] as const)
      : [],
  (node) =>
    ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
      ? [[node, node.operand.getText()]]
      : [],
  (node) => {
    const condition = ts.isIfStatement(node)
      ? node.expression
      : ts.isConditionalExpression(node)
        ? node.condition
        : undefined;
    return condition
      ? [
          [condition, 'true'],
          [condition, 'false'],
        ]
      : [];
  },
  (node) => (ts.isNumericLiteral(node) ? [[node, `${Number(node.text.replaceAll('_', '')) + 1}`]] : []),
  (node) =>
    ts.isStringLiteral(node) ? [[node, node.text === '' || ts.isPropertyAssignment(node.parent) ? "'x'" : "''"]] : [],
  (node) => (node.kind === ts.SyntaxKind.TrueKeyword ? [[node, 'false']] : []),
  (node) => (node.kind === ts.SyntaxKind.FalseKeyword ? [[node, 'true']] : []),
  (node) => (ts.isRegularExpressionLiteral(node) ? regexMutants(node.text).map((text) => [node, text] as const) : []),
  (node) => (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression) ? [[node, ';']] : []),
  (node) =>
    ts.isArrayLiteralExpression(node)
      ? node.elements.map((element) => [node, `[${without(node.elements, element)}]`] as const)
      : [],
  (node) =>
    ts.isObjectLiteralExpression(node)
      ? node.properties.map((part) => [node, `{${without(node.properties, part)}}`] as const)
      : [],
  (node) => (ts.isCaseClause(node) ? [[node.expression, "'nothing'"]] : []),
];

const isType = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/** All mutants of a source file, in the order of the text. */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isType(node)) return;
    for (const [place, replacement] of RULES.flatMap((rule) => rule(node))) {
      const [from, to] = [place.getStart(), place.getEnd()];
      const original = source.slice(from, to);
      if (original === replacement) continue;
      mutants.push({ line: file.getLineAndCharacterOfPosition(from).line + 1, from, to, original, replacement });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

/** A regular expression that matches never, always, without an anchor, or with one member of a class or one alternative less. */
function regexMutants(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const [body, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const changed: string[] = ['(?!)', '(?:)'];
  if (body.startsWith('^')) changed.push(body.slice(1));
  if (body.endsWith('$')) changed.push(body.slice(0, -1));
  for (const match of body.matchAll(/\[\^?((?:\\.[^\]]{0,0}|\\u\{[^}]+\}|\\u[\dA-F]{4}|\\p\{\w+\}|[^\]\\])+)\]/g)) {
    const inside = match[1] ?? '';
    const start = match.index + match[0].indexOf(inside);
    const members =
      inside.match(
        /(?:\\u\{[^}]+\}|\\u[\dA-F]{4}|\\p\{\w+\}|\\.|[^\\])(?:-(?:\\u\{[^}]+\}|\\u[\dA-F]{4}|\\.|[^\\\]]))?/g,
      ) ?? [];
    if (members.length < 2) continue;
    let at = start;
    for (const member of members) {
      changed.push(body.slice(0, at) + body.slice(at + member.length));
      at += member.length;
    }
  }
  const alternatives = body.split('|');
  if (alternatives.length > 1) {
    for (const [at] of alternatives.entries()) changed.push(alternatives.filter((_, other) => other !== at).join('|'));
  }
  return [...new Set(changed)].filter((each) => each !== '' && isRegex(each, flags)).map((each) => `/${each}/${flags}`);
}

function isRegex(body: string, flags: string): boolean {
  try {
    new RegExp(body, flags);
    return true;
  } catch {
    return false;
  }
}
