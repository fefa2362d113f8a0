import type { CvBlock, CvItem, CvSection, CvSource, HeadLine } from './cvSource'
import { parseEntry } from './parseEntry'

const parseItem = (written: string): CvItem => {
  const [text = '', level = ''] = written.split(' = ')
  return { text: text.trim(), level: level.trim() }
}

const parseBlock = (line: string, before: readonly CvBlock[]): CvBlock => {
  const above = before.findLast((block) => block.type === 'entry')?.organisation ?? ''
  if (/^[*^] /.test(line)) return parseEntry(line, above)
  if (line.startsWith('- ')) return { type: 'bullet', text: line.slice(2) }
  if (!line.startsWith(': ')) return { type: 'paragraph', text: line }
  const [first = '', ...rest] = line.slice(2).split(': ')
  const items = rest.length > 0 ? rest.join(': ') : first
  return {
    type: 'items',
    label: rest.length > 0 ? first : '',
    items: items.split(';').map(parseItem),
  }
}

const parseHead = (line: string): HeadLine => {
  const at = line.indexOf(':')
  return { key: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }
}

/**
 * Reads a source: a head of `key: value` lines, then sections (`== kind | Heading`, with `=>` for the
 * narrow column), each of entries (`* title | organisation | place | printed dates | from..to`, with
 * `^` for the organisation of the entry above), bullets (`- `), lists (`: a; b = level`) and
 * paragraphs. Below a line `== verbatim` everything is the text itself.
 */
export const parseSource = (name: string, text: string): CvSource => {
  const [written = '', verbatim = null] = text.split(/^== verbatim\n/m)
  const head: HeadLine[] = []
  const sections: (CvSection & { blocks: CvBlock[] })[] = []
  for (const line of written.split('\n').filter((each) => each.trim() !== '')) {
    const heading = /^=([=>]) (\S+) \|(.*)$/.exec(line)
    const [, mark, kind, title] = heading ?? []
    if (kind !== undefined)
      sections.push({ kind, heading: title?.trim() ?? '', isBeside: mark === '>', blocks: [] })
    else if (sections.length === 0) head.push(parseHead(line))
    else {
      const blocks = sections.at(-1)?.blocks ?? []
      blocks.push(parseBlock(line, blocks))
    }
  }
  return { name, head, sections, verbatim }
}
