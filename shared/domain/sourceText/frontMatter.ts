import { parse as parseToml } from 'smol-toml'
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import type { LeftOut, LineRange, SourceBlock, SourceFact } from '../../model/sourceDocument'

/** What stands before the text of a page, and which lines are its text. */
export interface FrontMatter {
  blocks: SourceBlock[]
  facts: SourceFact[]
  leftOut: LeftOut[]
  /** Stretches to be read as text, those inside front matter included. */
  body: LineRange[]
}

interface Entry extends LineRange {
  name: string
  value: string
  /** The items of a list, each with its lines. */
  items: (LineRange & { text: string })[]
  /** Lines that are text of their own. */
  text: LineRange | null
}

// What a generator of sites needs and no reader.
const settings =
  /^(?:layout|permalink|slug|draft|weight|image|images|url|aliases|alias|redirect from|redirect to|author|authors|published|lang|locale|css|js|class|menu|nav order|order|template|model|id|uuid|cover|thumbnail|icon|color|colour|background|hero|header|footer|parent|sidebar|toc|comments|sitemap|robots|seo|meta|keywords hidden|enabled|hidden|featured|index|noindex|path|key|type|format|version|pub date|pubdate|lastmod|last modified|modified|created|updated|discoverable|body class|html|og image|social image|twitter|share|excerpt separator|priority|active|open|filled|status code|list color|banner|photo|logo|img|section|date|category slug|summary image|show|is active|is open|published at|created at|updated at|color scheme|eleventy navigation|cascade|outputs|resources|translation key|translations|ref|redirect|external url|external|link type|title tag|page|pagination|collection|tags slug|video|audio|map|subtitle image|gallery|permalink slug)$/

const humanise = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_\-.]+/g, ' ')
    .trim()

const isSetting = (name: string, value: string): boolean =>
  settings.test(humanise(name).toLowerCase()) ||
  /^(?:true|false|null|)$/i.test(value) ||
  /^\/?[\w./-]+\.(?:png|jpe?g|svg|gif|webp|html|md|css|js)$/i.test(value) ||
  /^#[\da-f]{3,8}$/i.test(value)

const wordsIn = (text: string): number => text.split(/\s+/).length

const addEntry = (front: FrontMatter, entry: Entry, lines: readonly string[]): void => {
  const { name, value, items, text } = entry
  const source = lines
    .slice(entry.from - 1, entry.to)
    .join('\n')
    .trim()
  const label = humanise(name)
  if (value !== '') front.facts.push({ name, value, lines: { from: entry.from, to: entry.to } })
  if (text !== null) {
    front.blocks.push({
      from: entry.from,
      to: text.from - 1,
      kind: 'heading',
      level: 2,
      text: label,
      cells: [],
    })
    front.body.push(text)
  } else if (items.length > 0 && items.some((item) => wordsIn(item.text) > 4)) {
    front.blocks.push({
      from: entry.from,
      to: entry.from,
      kind: 'heading',
      level: 2,
      text: label,
      cells: [],
    })
    for (const item of items) {
      const from = Math.max(item.from, entry.from + 1)
      if (from <= item.to)
        front.blocks.push({
          from,
          to: item.to,
          kind: 'listItem',
          level: 1,
          text: item.text,
          cells: [],
        })
    }
  } else if (isSetting(name, value) && wordsIn(value) < 8)
    front.leftOut.push({
      from: entry.from,
      to: entry.to,
      text: source,
      why: 'a setting of the page',
    })
  else
    front.blocks.push({
      from: entry.from,
      to: entry.to,
      kind: 'keyValue',
      level: 0,
      text: `${label}: ${value}`,
      cells: [label, value],
    })
}

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

const readYaml = (lines: readonly string[], first: number): Entry[] | null => {
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
  const entries: Entry[] = []
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

const readToml = (lines: readonly string[], first: number): Entry[] | null => {
  const values = parseSafely(lines.join('\n'))
  if (values === null) return null
  const starts = lines.flatMap((line, index) => {
    const key = /^\s*"?([\w-]+)"?\s*=/.exec(line)?.[1]
    return key === undefined ? [] : [{ key, index }]
  })
  const inTable = lines.findIndex((line) => /^\s*\[/.test(line))
  return starts.map(({ key, index }, position): Entry => {
    const next = starts[position + 1]?.index ?? lines.length
    const rest = lines.slice(index, next)
    const isNested = inTable >= 0 && index > inTable
    const value = isNested ? readTomlLine(lines[index] ?? '') : toText(values[key])
    const last = rest.findLastIndex((line) => line.trim() !== '' && !/^\s*\[/.test(line))
    const to = first + index + Math.max(last, 0)
    const from = first + index
    const isText = /=\s*(?:"""|''')\s*$/.test(lines[index] ?? '') && to > from + 1
    return {
      name: key,
      value,
      items: [],
      text: isText ? { from: from + 1, to: to - 1 } : null,
      from,
      to,
    }
  })
}

const readTomlLine = (line: string): string =>
  line.replace(/^[^=]*=\s*/, '').replace(/^["']|["']$/g, '')

const parseSafely = (source: string): Record<string, unknown> | null => {
  try {
    return parseToml(source)
  } catch {
    return null
  }
}

const toText = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return Array.isArray(value)
    ? value
        .map(toText)
        .filter((text) => text !== '')
        .join(', ')
    : ''
}

/** Lines `key: value` one by one, for front matter that its own parser refuses. */
const readPlainEntries = (lines: readonly string[], first: number): Entry[] =>
  lines.flatMap((line, index) => {
    const [, name = '', value = ''] = /^\s*-?\s*([\w][\w -]{0,40}?)\s*[:=]\s*(.*)$/.exec(line) ?? []
    const at = first + index
    return name === ''
      ? []
      : [
          {
            name,
            value: value.replace(/^["']|["']$/g, '').trim(),
            items: [],
            text: null,
            from: at,
            to: at,
          },
        ]
  })

const fill = (front: FrontMatter, entries: readonly Entry[], lines: readonly string[]): void => {
  for (const entry of entries) addEntry(front, entry, lines)
}

/** Lines of front matter that no entry stands in, such as its fences, belong to the page. */
const coverRest = (front: FrontMatter, lines: readonly string[], last: number): void => {
  const covered = new Set<number>()
  for (const { from, to } of [...front.blocks, ...front.leftOut, ...front.body])
    for (let line = from; line <= Math.min(to, last); line += 1) covered.add(line)
  for (let line = 1; line <= last; line += 1) {
    const text = lines[line - 1]?.trim() ?? ''
    if (text !== '' && !covered.has(line))
      front.leftOut.push({ from: line, to: line, text, why: 'markup of the page' })
  }
}

const emptyFront = (): FrontMatter => ({ blocks: [], facts: [], leftOut: [], body: [] })

const longestFront = 2_000

const readFenced = (lines: readonly string[], start: number, fence: string): FrontMatter | null => {
  const end = lines.findIndex(
    (line, index) => index > start && index < start + longestFront && line.trimEnd() === fence,
  )
  if (end < 0) return null
  const inside = lines.slice(start + 1, end)
  if (!inside.some((line) => /^[\w"-][\w "-]{0,40}\s*[:=]/.test(line))) return null
  const first = start + 2
  const entries =
    (fence === '+++' ? readToml(inside, first) : readYaml(inside, first)) ??
    readPlainEntries(inside, first)
  const front = emptyFront()
  fill(front, entries, lines)
  if (end + 1 < lines.length) front.body.push({ from: end + 2, to: lines.length })
  coverRest(front, lines, end + 1)
  return front
}

/** Lektor's form: `key: value`, or `key:` with a text below, parted by lines of three hyphens. */
const readLektor = (lines: readonly string[]): FrontMatter | null => {
  const parts = lines.flatMap((line, index) => (line.trimEnd() === '---' ? [index] : []))
  const bounds = [-1, ...parts, lines.length]
  const sections = bounds
    .slice(0, -1)
    .map((start, index) => ({ from: start + 1, to: bounds[index + 1] ?? 0 }))
  const keys = sections.map(({ from, to }) => {
    const at = lines.findIndex((line, index) => index >= from && index < to && line.trim() !== '')
    const [, name = '', value = ''] =
      /^([a-z][a-z\d_]{0,30}):\s?(.*)$/.exec(at < 0 ? '' : (lines[at] ?? '')) ?? []
    return { at, name, value, to }
  })
  const named = keys.filter(({ name }) => name !== '')
  if (parts.length === 0 || named.length < 2 || named.length < keys.length - 1) return null
  const front = emptyFront()
  for (const { at, name, value, to } of named) {
    const rest = lines.slice(at + 1, to)
    const hasText = rest.some((line) => line.trim() !== '')
    const last = at + 1 + rest.findLastIndex((line) => line.trim() !== '')
    if (value.trim() !== '' && !hasText)
      addEntry(
        front,
        { name, value: value.trim(), items: [], text: null, from: at + 1, to: at + 1 },
        lines,
      )
    else if (hasText) {
      const isMain = /^(?:body|text|content|html|description)$/.test(name)
      if (isMain) front.body.push({ from: at + 2, to: last + 1 })
      else
        addEntry(
          front,
          {
            name,
            value: value.trim(),
            items: [],
            text: { from: at + 2, to: last + 1 },
            from: at + 1,
            to: last + 1,
          },
          lines,
        )
    }
  }
  coverRest(front, lines, lines.length)
  return front
}

/** Separates YAML, TOML or Lektor front matter from the text below it. */
export const readFrontMatter = (lines: readonly string[]): FrontMatter => {
  const start = lines.findIndex((line) => line.trim() !== '')
  const opening = lines[start]?.trimEnd() ?? ''
  const fenced = opening === '---' || opening === '+++' ? readFenced(lines, start, opening) : null
  const front = fenced ?? readLektor(lines)
  return front ?? { ...emptyFront(), body: lines.length > 0 ? [{ from: 1, to: lines.length }] : [] }
}
