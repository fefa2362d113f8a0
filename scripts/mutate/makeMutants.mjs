import ts from 'typescript'

/**
 * One small fault in a file: `text` replaces the text from `start` to `end`.
 *
 * @typedef {{ start: number, end: number, text: string, line: number, what: string }} Mutant
 */

const boundaries = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
])

const equalities = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
])

/**
 * Lists the faults that a programmer could have made at one node, each with its replacement text
 * and its name.
 *
 * @param {ts.Node} node
 * @param {ts.SourceFile} source
 * @returns {{ node: ts.Node, text: string, what: string }[]}
 */
function mutateNode(node, source) {
  const textOf = (/** @type {ts.Node} */ part) => part.getText(source)
  if (ts.isIfStatement(node)) {
    const negated = { node: node.expression, text: `!(${textOf(node.expression)})`, what: 'negate' }
    const dropped = { node, text: ';', what: 'drop the guard' }
    return node.elseStatement === undefined ? [negated, dropped] : [negated]
  }
  if (ts.isConditionalExpression(node))
    return [{ node: node.condition, text: `!(${textOf(node.condition)})`, what: 'negate' }]
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken
    const text = boundaries.get(kind) ?? equalities.get(kind)
    if (text === undefined) return []
    const what = boundaries.has(kind) ? 'move the boundary' : 'swap the operator'
    return [{ node: node.operatorToken, text, what }]
  }
  if (ts.isExpressionStatement(node)) {
    const isCall = ts.isCallExpression(node.expression) || ts.isAwaitExpression(node.expression)
    return isCall ? [{ node, text: ';', what: 'drop the call' }] : []
  }
  if (ts.isAwaitExpression(node))
    return [{ node, text: `(${textOf(node.expression)})`, what: 'drop the await' }]
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ node, text: `(${textOf(node.operand)})`, what: 'drop the negation' }]
  if (node.kind === ts.SyntaxKind.TrueKeyword && ts.isExpression(node))
    return [{ node, text: 'false', what: 'swap the boolean' }]
  if (node.kind === ts.SyntaxKind.FalseKeyword && ts.isExpression(node))
    return [{ node, text: 'true', what: 'swap the boolean' }]
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0)
    return [{ node, text: '[]', what: 'empty the list' }]
  if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent))
    return [{ node, text: `(${textOf(node)} + 1)`, what: 'add one' }]
  return []
}

/**
 * Lists every mutant of a TypeScript file. Types, imports and texts for people are left alone.
 *
 * @param {string} file
 * @param {string} content
 * @returns {Mutant[]}
 */
export function makeMutants(file, content) {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true)
  /** @type {Mutant[]} */
  const mutants = []
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    for (const { node: part, text, what } of mutateNode(node, source)) {
      const start = part.getStart(source)
      const line = source.getLineAndCharacterOfPosition(start).line + 1
      mutants.push({ start, end: part.getEnd(), text, line, what })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return mutants
}

/**
 * @param {string} content
 * @param {Mutant} mutant
 */
export const applyMutant = (content, { start, end, text }) =>
  content.slice(0, start) + text + content.slice(end)
