import type { ContentOperation } from './contentOperations'

type Matrix = readonly [number, number, number, number, number, number]

/** A place on a page, in points from its lower left corner. */
export interface PagePlace {
  x: number
  y: number
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]

const readMatrix = (operands: readonly string[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(Number)
  return [a, b, c, d, e, f]
}

/** Follows a content stream and knows where its next text will be shown. */
export interface TextPlaceTracker {
  follow: (operation: ContentOperation) => void
  /** Where the next glyph starts. */
  getPlace: () => PagePlace
}

/** Follows the page's and the text's matrices; the widths of glyphs are not added. */
export const createTextPlaceTracker = (): TextPlaceTracker => {
  const saved: Matrix[] = []
  let page: Matrix = identity
  let line: Matrix = identity
  const follow = ({ operator, operands }: ContentOperation): void => {
    switch (operator) {
      case 'q':
        saved.push(page)
        break
      case 'Q':
        page = saved.pop() ?? identity
        break
      case 'cm':
        page = multiply(readMatrix(operands), page)
        break
      case 'BT':
        line = identity
        break
      case 'Tm':
        line = readMatrix(operands)
        break
      case 'Td':
      case 'TD':
        line = multiply([1, 0, 0, 1, Number(operands[0]), Number(operands[1])], line)
        break
      default:
    }
  }
  return {
    follow,
    getPlace: () => {
      const [, , , , x, y] = multiply(line, page)
      return { x, y }
    },
  }
}
