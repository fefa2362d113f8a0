import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { TemplateParagraph } from '@shared/domain/wordTemplates/createProblem'
import type { TemplatePlace } from '@shared/model/writing/templateCheck'
import { FieldReader, type ScannedField } from './fieldReader'
import { readLocal } from './package/markup'
import { listAttributeTexts } from './package/textAttributes'
import { DamagedTemplate, withoutPrefix } from './templateParts'

/** A stretch of markup, in UTF-16 units. */
export interface MarkupRange {
  start: number
  end: number
}

/** A piece of text in a run: where it begins in its paragraph, and where it stands in the markup. */
export interface TextPiece {
  at: number
  text: string
  /** The opening tag. */
  tag: MarkupRange
  /** What the element contains. */
  content: MarkupRange
}

/** A paragraph with the pieces that its text consists of. */
export interface ScannedParagraph extends TemplateParagraph {
  pieces: TextPiece[]
  /** Whether it is the copy for programs that don't know text boxes. */
  isCopy: boolean
  /** Whether it carries the properties of the section that it ends. */
  endsSection: boolean
}

/** What a part of a Word file consists of, as far as filling it in is concerned. */
export interface ScannedPart {
  paragraphs: ScannedParagraph[]
  fields: ScannedField<ScannedParagraph>[]
  /** Texts in attributes, such as alternative texts and that of a watermark. */
  attributeTexts: string[]
  hasTrackedChanges: boolean
}

/** Changes of text, of cells, and of how either looks (ECMA-376 part 1, 17.13.5). */
const isTrackedChange = (name: string): boolean =>
  /^(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)$/u.test(name)

/** Elements that a list must not begin within and end outside of. */
const containers = new Set(['tbl', 'tr', 'tc', 'txbxContent', 'sdtContent', 'footnote', 'comment'])

/** WordprocessingML, transitional and strict (ECMA-376 part 1, A.1). */
const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

const fieldElements = new Set(['fldSimple', 'fldChar', 'instrText', 'delInstrText'])
const fieldAttributes = new Set(['instr', 'fldCharType'])

/**
 * Whether an element is that of a field, or has the attributes of one, but in another vocabulary than
 * Word’s own: it is made to be read as something else than what Word reads.
 */
const isForgedField = ({ local, uri, attributes }: SaxesTagNS): boolean =>
  fieldElements.has(local) &&
  (!wordNamespaces.has(uri) ||
    Object.values(attributes).some(
      (attribute) => fieldAttributes.has(attribute.local) && !wordNamespaces.has(attribute.uri),
    ))

/** Follows one part of a Word file, element by element. */
class PartScanner {
  private readonly open: string[] = []
  private readonly openParagraphs: ScannedParagraph[] = []
  private readonly fieldReader = new FieldReader<ScannedParagraph>()
  private piece: TextPiece | null = null
  private page = 1
  private hasRenderedPages = false
  private readonly containers: string[] = []
  private elements = 0
  readonly result: Omit<ScannedPart, 'fields'> = {
    paragraphs: [],
    attributeTexts: [],
    hasTrackedChanges: false,
  }

  constructor(
    private readonly xml: string,
    private readonly place: TemplatePlace,
  ) {}

  get fields(): ScannedField<ScannedParagraph>[] {
    return this.fieldReader.fields
  }

  openElement(
    fullName: string,
    attributes: Readonly<Record<string, string>>,
    position: number,
  ): void {
    const name = withoutPrefix(fullName)
    const parent = this.open.at(-1)
    const range = { start: this.xml.lastIndexOf('<', position - 1), end: position }
    this.open.push(name)
    this.elements += 1
    if (containers.has(name)) this.containers.push(`${name}${this.elements}`)
    const paragraph = this.openParagraphs.at(-1)
    if (isTrackedChange(name)) this.result.hasTrackedChanges = true
    if (name !== 'fldSimple')
      this.result.attributeTexts.push(...listAttributeTexts(name, attributes))
    switch (name) {
      case 'p':
        this.beginParagraph()
        break
      case 't':
        if (paragraph) this.beginPiece(paragraph, range)
        break
      case 'br':
      case 'cr':
      case 'tab':
        if (parent === 'r' && paragraph) paragraph.text += name === 'tab' ? '\t' : '\n'
        if (readLocal({ attributes }, 'type') === 'page' && !this.hasRenderedPages) this.page += 1
        break
      case 'lastRenderedPageBreak':
        this.countRenderedPage()
        break
      case 'sectPr':
        if (paragraph) paragraph.endsSection = true
        break
      case 'fldSimple':
        this.fieldReader.addSimple(readLocal({ attributes }, 'instr'), paragraph ?? null)
        break
      case 'fldChar':
        this.fieldReader.mark(readLocal({ attributes }, 'fldCharType'), paragraph ?? null)
        break
      default:
        break
    }
  }

  addText(text: string): void {
    const name = this.open.at(-1)
    if (this.piece && name === 't') this.piece.text += text
    else if (name === 'instrText' || name === 'delInstrText') this.fieldReader.addCode(text)
  }

  closeElement(isSelfClosing: boolean, position: number): void {
    const name = this.open.pop()
    if (name === 't' && this.piece) this.endPiece(isSelfClosing, position)
    if (name === 'p') this.openParagraphs.pop()
    if (name !== undefined && containers.has(name)) this.containers.pop()
  }

  private beginParagraph(): void {
    const isInBox = this.open.includes('txbxContent')
    const paragraph: ScannedParagraph = {
      text: '',
      place: isInBox ? 'text-box' : this.place,
      page: this.place === 'body' && this.hasRenderedPages ? this.page : null,
      number: this.result.paragraphs.length + 1,
      container: [...this.containers],
      pieces: [],
      isCopy: this.open.includes('Fallback'),
      endsSection: false,
    }
    this.result.paragraphs.push(paragraph)
    this.openParagraphs.push(paragraph)
  }

  private beginPiece(paragraph: ScannedParagraph, tag: MarkupRange): void {
    this.piece = {
      at: paragraph.text.length,
      text: '',
      tag,
      content: { start: tag.end, end: tag.end },
    }
  }

  private endPiece(isSelfClosing: boolean, position: number): void {
    const paragraph = this.openParagraphs.at(-1)
    if (this.piece === null || paragraph === undefined) return
    if (!isSelfClosing) {
      this.piece.content.end = this.xml.lastIndexOf('</', position - 1)
      paragraph.pieces.push(this.piece)
      paragraph.text += this.piece.text
    }
    this.piece = null
  }

  private countRenderedPage(): void {
    if (!this.hasRenderedPages) {
      // Explicit breaks were counted so far, which these count again.
      this.hasRenderedPages = true
      this.page = 1
      for (const paragraph of this.result.paragraphs) if (this.place === 'body') paragraph.page = 1
    }
    this.page += 1
    const paragraph = this.openParagraphs.at(-1)
    if (paragraph?.text === '' && this.place === 'body') paragraph.page = this.page
  }
}

/** The deepest nesting that is followed; deeper is designed to crash readers. */
const deepest = 400

/**
 * Scans a part of a Word file (WordprocessingML, whatever prefixes it uses) for the text that
 * placeholders stand in. Throws `DamagedTemplate` for markup that is not well formed.
 */
export const scanPart = (xml: string, place: TemplatePlace, path: string): ScannedPart => {
  const scanner = new PartScanner(xml, place)
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest || isForgedField(tag)) throw new DamagedTemplate(path)
    const attributes = Object.entries(tag.attributes).map(([name, { value }]): [string, string] => [
      name,
      value,
    ])
    scanner.openElement(tag.name, Object.fromEntries(attributes), parser.position)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    depth -= 1
    scanner.closeElement(isSelfClosing, parser.position)
  })
  parser.on('text', (text) => {
    scanner.addText(text)
  })
  parser.on('cdata', (text) => {
    scanner.addText(text)
  })
  parser.on('doctype', () => {
    throw new DamagedTemplate(path)
  })
  parser.on('error', () => {
    throw new DamagedTemplate(path)
  })
  parser.write(xml).close()
  return { ...scanner.result, fields: scanner.fields }
}
