import type { TextRange } from '@shared/domain/search/passage'
import type { FoundText } from '@shared/model/writing/roleText'
import { findField } from './findElement'

/** One find: a range in one of the texts found. */
export interface Find {
  text: FoundText
  range: TextRange
}

const copiedStyles = [
  'box-sizing',
  'width',
  'padding',
  'border-width',
  'border-style',
  'font',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-indent',
  'direction',
  'tab-size',
] as const

/** Lays a field's text out once more, since a browser does not say where the words in a field are. */
const layOut = (field: HTMLElement): HTMLElement => {
  const copy = document.createElement('div')
  const style = getComputedStyle(field)
  for (const name of copiedStyles) copy.style.setProperty(name, style.getPropertyValue(name))
  copy.style.whiteSpace = field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre'
  copy.style.overflowWrap = 'break-word'
  copy.style.position = 'fixed'
  copy.style.insetBlockStart = '0'
  copy.style.visibility = 'hidden'
  return copy
}

interface Box {
  left: number
  top: number
  width: number
  height: number
}

const measure = (copy: HTMLElement, { from, to }: TextRange): Box[] => {
  const node = copy.firstChild
  if (node === null) return []
  const range = document.createRange()
  range.setStart(node, from)
  range.setEnd(node, to)
  const { left, top } = copy.getBoundingClientRect()
  const { borderLeftWidth, borderTopWidth } = getComputedStyle(copy)
  return [...range.getClientRects()].map((rect) => ({
    left: rect.left - left - Number.parseFloat(borderLeftWidth),
    top: rect.top - top - Number.parseFloat(borderTopWidth),
    width: rect.width,
    height: rect.height,
  }))
}

const paintField = (
  field: HTMLElement,
  marks: readonly { range: TextRange; isCurrent: boolean }[],
  text: string,
): void => {
  const copy = layOut(field)
  copy.textContent = text
  document.body.append(copy)
  const boxes = marks.flatMap(({ range, isCurrent }) =>
    measure(copy, range).map((box) => ({ ...box, isCurrent })),
  )
  copy.remove()
  const list = (write: (box: (typeof boxes)[number]) => string): string =>
    boxes.map(write).join(', ')
  field.style.backgroundImage = list(({ isCurrent }) => {
    const color = isCurrent ? 'var(--find-current)' : 'var(--find)'
    return `linear-gradient(${color}, ${color})`
  })
  field.style.backgroundPosition = list(({ left, top }) => `${left}px ${top}px`)
  field.style.backgroundSize = list(({ width, height }) => `${width}px ${height}px`)
  field.style.backgroundRepeat = 'no-repeat'
}

const clear = (field: HTMLElement): void => {
  for (const name of ['image', 'position', 'size', 'repeat'])
    field.style.removeProperty(`background-${name}`)
}

/**
 * Marks finds behind the words in the fields of the editor, the current one more strongly.
 * Returns a function that takes the marks away.
 */
export const paintFinds = (
  root: ParentNode,
  finds: readonly Find[],
  current: Find | undefined,
): (() => void) => {
  const byField = new Map<HTMLElement, Find[]>()
  for (const find of finds) {
    const field = findField(root, find.text)
    if (field) byField.set(field, [...(byField.get(field) ?? []), find])
  }
  for (const [field, own] of byField) {
    const marks = own.map((find) => ({ range: find.range, isCurrent: find === current }))
    paintField(field, marks, own[0]?.text.text ?? '')
  }
  return () => {
    for (const field of byField.keys()) clear(field)
  }
}
