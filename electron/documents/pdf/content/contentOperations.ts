/** One operation of a content stream: its operands as written, in order, and its operator. */
export interface ContentOperation {
  operator: string
  operands: string[]
}

/** NUL, tab, line feed, form feed, carriage return and space (PDF 1.7, table 1). */
const spaces = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)))
const isSpace = (code: number): boolean => spaces.has(code)

const skipString = (text: string, start: number): number => {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '(') depth += 1
    else if (character === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return text.length
}

const skipBracketed = (text: string, start: number, open: string, close: string): number => {
  let at = start + open.length
  while (at < text.length) {
    if (text.startsWith(close, at)) return at + close.length
    at = skipToken(text, at)
  }
  return at
}

/** Returns where the token, or the white space or comment, that starts at `start` ends. */
function skipToken(text: string, start: number): number {
  switch (text[start]) {
    case '(':
      return skipString(text, start)
    case '[':
      return skipBracketed(text, start, '[', ']')
    case '<': {
      if (text[start + 1] === '<') return skipBracketed(text, start, '<<', '>>')
      const end = text.indexOf('>', start)
      return end < 0 ? text.length : end + 1
    }
    case '%': {
      const rest = text.slice(start).search(/[\r\n]/u)
      return rest < 0 ? text.length : start + rest
    }
    case undefined:
      return start + 1
    default:
  }
  let end = start + 1
  if (isSpace(text.charCodeAt(start))) return end
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (spaces.has(code) || delimiters.has(code)) break
    end += 1
  }
  return end
}

const isOperand = (token: string): boolean =>
  /^[-+.\d(<[/]/u.test(token) || token === 'true' || token === 'false' || token === 'null'

/** Reads the image that follows `BI`: its dictionary and data become one operand of `EI`. */
const findImageEnd = (text: string, start: number): number => {
  const found = /[\s]EI(?=\s|$)/u.exec(text.slice(start))
  return found === null ? text.length : start + found.index + found[0].length
}

/** Splits a content stream (one character per byte) into its operations, comments left out. */
export const parseContent = (text: string): ContentOperation[] => {
  const operations: ContentOperation[] = []
  let operands: string[] = []
  let at = 0
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const end = skipToken(text, at)
    const token = text.slice(at, end)
    at = end
    if (token.startsWith('%')) continue
    if (isOperand(token)) {
      operands.push(token)
      continue
    }
    if (token === 'BI') {
      at = findImageEnd(text, end)
      operations.push({ operator: 'EI', operands: [text.slice(end, at - 2)] })
    } else operations.push({ operator: token, operands })
    operands = []
  }
  return operations
}

/** Writes operations as a content stream, one on each line. */
export const writeContent = (operations: readonly ContentOperation[]): string =>
  operations
    .map(({ operator, operands }) =>
      operator === 'EI' ? `BI${operands.join(' ')}EI\n` : `${[...operands, operator].join(' ')}\n`,
    )
    .join('')
