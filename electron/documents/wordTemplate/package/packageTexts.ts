import { posix } from 'node:path'
import { SaxesParser } from 'saxes'
import {
  decodeAddress,
  decodePart,
  listRelations,
  readContentTypes,
  withoutPrefix,
  type TemplateFiles,
} from '../templateParts'
import { listAttributeTexts } from './textAttributes'

/** Elements whose text is a measure or data. */
const noText = new Set(
  'posOffset align pctWidth pctHeight pctPosHOffset pctPosVOffset binData'.split(' '),
)

/** What stands in a run without dividing its words; everything else there does. */
const transparent = new Set(
  't delText instrText delInstrText rPr softHyphen lastRenderedPageBreak fldChar noBreakHyphen'.split(
    ' ',
  ),
)

interface OpenParagraph {
  shown: string
  /** With what a tracked change has deleted. */
  whole: string
  /** The codes of its fields. */
  code: string
  isCopy: boolean
}

interface OpenElement {
  name: string
  isCustomStyle: boolean
}

/** Collects the texts of one part. */
class TextCollector {
  readonly shown: string[] = []
  readonly hidden: string[] = []
  private readonly open: OpenElement[] = []
  private readonly paragraphs: OpenParagraph[] = []
  private copies = 0

  openElement(fullName: string, attributes: Readonly<Record<string, string>>): void {
    const name = withoutPrefix(fullName)
    const parent = this.open.at(-1)
    this.open.push({
      name,
      isCustomStyle: Object.keys(attributes).some((key) => withoutPrefix(key) === 'customStyle'),
    })
    // The names of Word’s own styles say nothing.
    if (parent?.name !== 'style' || name !== 'name' || parent.isCustomStyle)
      this.hidden.push(...listAttributeTexts(name, attributes))
    if (name === 'Fallback') this.copies += 1
    if (name === 'p')
      this.paragraphs.push({ shown: '', whole: '', code: '', isCopy: this.copies > 0 })
    else if (name === 'noBreakHyphen') this.addToParagraph('-')
    else if (name === 'br' || (parent?.name === 'r' && !transparent.has(name)))
      this.addToParagraph(' ')
  }

  addText(text: string): void {
    const name = this.open.at(-1)?.name ?? ''
    const paragraph = this.paragraphs.at(-1)
    if (noText.has(name)) return
    if (paragraph === undefined) this.hidden.push(text)
    else if (name === 't') this.addToParagraph(text)
    else if (name === 'delText') paragraph.whole += text
    else if (name === 'instrText' || name === 'delInstrText') paragraph.code += text
    else this.hidden.push(text)
  }

  closeElement(): void {
    const name = this.open.pop()?.name
    if (name === 'Fallback') this.copies -= 1
    const paragraph = name === 'p' ? this.paragraphs.pop() : undefined
    if (paragraph === undefined) return
    if (paragraph.isCopy) this.hidden.push(paragraph.shown)
    else this.shown.push(paragraph.shown)
    this.hidden.push(paragraph.whole, paragraph.code)
  }

  private addToParagraph(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph === undefined) return
    paragraph.shown += text
    paragraph.whole += text
  }
}

const collectTexts = (xml: string): TextCollector => {
  const collector = new TextCollector()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    collector.openElement(name, attributes)
  })
  parser.on('closetag', () => {
    collector.closeElement()
  })
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (text) => {
      collector.addText(text)
    })
  for (const event of ['comment', 'doctype'] as const)
    parser.on(event, (text) => {
      collector.hidden.push(text)
    })
  // What is damaged is read as far as it goes.
  parser.on('error', () => undefined)
  parser.write(xml).close()
  return collector
}

/** Addresses, and the names that pictures had before they were put in. */
const listTargets = (files: TemplateFiles): string[] =>
  listRelations(files)
    .filter(({ isExternal, target }) => isExternal || target.includes('media/'))
    .map(({ isExternal, target }) => decodeAddress(isExternal ? target : posix.basename(target)))

const isMarkup = (path: string, type: string): boolean =>
  /\.(?:xml|vml)$/iu.test(path) || /[+/]xml$/iu.test(type)

/**
 * Lists all texts that go out with these files: first the paragraphs, in their order, so that a name
 * that is divided over two can be found; then, each once, what is not seen at first: descriptions,
 * codes of fields, deleted text, authors, addresses, names.
 */
export const listPackageTexts = (files: TemplateFiles): string[] => {
  const collected = [...readContentTypes(files)].flatMap(([path, type]) => {
    const bytes = files.get(path)
    const isRead = bytes !== undefined && isMarkup(path, type) && !/\.rels$/iu.test(path)
    return isRead && path !== '[Content_Types].xml' ? [collectTexts(decodePart(bytes))] : []
  })
  const shown = collected.flatMap((part) => part.shown).filter((text) => text.trim() !== '')
  const seen = new Set(shown)
  const hidden = [...collected.flatMap((part) => part.hidden), ...listTargets(files)].filter(
    (text) => text.trim() !== '' && !seen.has(text),
  )
  return [...shown, ...new Set(hidden)]
}
