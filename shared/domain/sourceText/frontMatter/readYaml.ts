import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import type { FrontMatterEntry } from './types'

const scalarText = (node: unknown): string => {
  const value = isScalar(node) ? node.value : null
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

const flowText = (node: unknown): string => {
  if (isScalar(node)) return scalarText(node)
  if (isSeq(node))
    return node.items
      .map(flowText)
      .filter((text) => text !== '')
      .join(', ')
  if (isMap(node))
    return node.items
      .map((pair) => flowText(pair.value))
      .filter((text) => text !== '')
      .join(', ')
  return ''
}

/** The entries of YAML front matter whose first line is `first`; null if it is not valid YAML. */
export const readYaml = (lines: readonly string[], first: number): FrontMatterEntry[] | null => {
  const counter = new LineCounter()
  const source = lines.join('\n')
  const document = parseDocument(source, {
    lineCounter: counter,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  const { contents } = document
  if (!isMap(contents) || document.errors.length > 0) return null
  const lineOf = (offset: number): number => first + counter.linePos(offset).line - 1
  const endOf = (node: Node, from: number): number => {
    const [, end = 0] = node.range ?? []
    const text = source.slice(0, end)
    return Math.max(from, lineOf(Math.max(text.trimEnd().length - 1, 0)))
  }
  const entries: FrontMatterEntry[] = []
  const visit = (map: Node, prefix: string): void => {
    if (!isMap(map)) return
    for (const pair of map.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue
      const key = scalarText(pair.key)
      const from = lineOf(pair.key.range?.[0] ?? 0)
      const node: unknown = pair.value
      const name = prefix === '' ? key : `${prefix} ${key}`
      if (isMap(node) && node.items.length > 0 && !node.flow) {
        entries.push({ name: `${name} `, value: '', items: [], text: null, from, to: from })
        visit(node, key)
        continue
      }
      if (!isScalar(node) && !isSeq(node) && !isMap(node)) {
        entries.push({ name, value: '', items: [], text: null, from, to: from })
        continue
      }
      const to = endOf(node, from)
      const isBlock =
        isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
      const items =
        isSeq(node) && !(node.flow ?? false)
          ? node.items.flatMap((item) => {
              const [start = 0] =
                isScalar(item) || isMap(item) || isSeq(item) ? (item.range ?? []) : []
              const itemFrom = lineOf(start)
              return isScalar(item) || isMap(item) || isSeq(item)
                ? [{ text: flowText(item), from: itemFrom, to: endOf(item, itemFrom) }]
                : []
            })
          : []
      entries.push({
        name,
        value: flowText(node),
        items,
        text: isBlock && to > from ? { from: from + 1, to } : null,
        from,
        to,
      })
    }
  }
  visit(contents, '')
  return entries
}
