import { draftBlock, type DraftBlock } from '../blocks/draftBlock'
import { readTableRows, type TableCell } from '../blocks/tableRows'
import {
  charsetCodePages,
  decodeBytes,
  firstState,
  namedCharacters,
  skippedGroups,
  type RtfState,
} from './rtfState'
import type { RtfToken } from './rtfTokens'

const deepestHeading = 6

const marginGroups: Readonly<Record<string, string>> = {
  header: 'Header of the page',
  headerl: 'Header of the page',
  headerr: 'Header of the page',
  headerf: 'Header of the page',
  footer: 'Footer of the page',
  footerl: 'Footer of the page',
  footerr: 'Footer of the page',
  footerf: 'Footer of the page',
}

/** Builds the paragraphs of a rich-text document from its tokens. */
export class RtfReader {
  private readonly blocks: DraftBlock[] = []
  private state = firstState
  private readonly outer: RtfState[] = []
  private bytes: number[] = []
  private text = ''
  private hasPlainLetters = false
  private isStarred = false
  private toSkip = 0
  private rows: TableCell[][] = []
  private cells: DraftBlock[][] = []
  private cell: DraftBlock[] = []
  private readonly fonts = new Map<number, number>()
  private font = 0
  private inFonts = false
  private inStyles = false
  private styleName = ''
  private readonly headings = new Map<number, number>()

  take(token: RtfToken): void {
    if (token.kind !== 'byte') this.flushBytes()
    switch (token.kind) {
      case 'open':
        this.outer.push(this.state)
        this.isStarred = false
        return
      case 'close':
        this.closeGroup()
        return
      case 'byte':
        if (this.toSkip > 0) this.toSkip -= 1
        else this.bytes.push(token.value)
        return
      case 'text':
        this.takeText(token.text)
        return
      case 'word':
        this.takeWord(token.name, token.value)
    }
  }

  finish(): DraftBlock[] {
    this.flushBytes()
    this.endParagraph()
    this.endTable()
    return this.blocks
  }

  private closeGroup(): void {
    const before = this.outer.pop() ?? firstState
    if (this.state.leftOut !== before.leftOut) this.endParagraph()
    if (this.inFonts && !before.isSkipped) this.inFonts = false
    if (this.inStyles) {
      const [, level] = /^\s*heading (\d)/iu.exec(this.styleName) ?? []
      if (level !== undefined) this.headings.set(this.state.style ?? -1, Number(level))
      if (/^\s*title;?\s*$/iu.test(this.styleName)) this.headings.set(this.state.style ?? -1, 1)
      this.styleName = ''
      if (!before.isSkipped) this.inStyles = false
    }
    this.state = before
  }

  private takeText(text: string): void {
    const kept = text.slice(this.toSkip)
    this.toSkip = Math.max(0, this.toSkip - text.length)
    if (this.inStyles) this.styleName += kept
    // Careless writers leave letters of their code page unescaped.
    const bytes = Buffer.from(kept, 'latin1')
    this.write(/[\u0080-\u00ff]/u.test(kept) ? decodeBytes([...bytes], this.state.codePage) : kept)
  }

  private write(text: string): void {
    const { isSkipped, isHidden, isBold } = this.state
    if (isSkipped || isHidden) return
    this.text += text
    if (!isBold && /[\p{L}\p{N}]/u.test(text)) this.hasPlainLetters = true
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return
    const text = decodeBytes(this.bytes, this.state.codePage)
    this.bytes = []
    if (this.inStyles) this.styleName += text
    this.write(text)
  }

  private takeWord(name: string, value: number | null): void {
    const isOn = value !== 0
    if (name === '*') {
      this.isStarred = true
      return
    }
    if (this.isStarred || skippedGroups.has(name)) this.enterUnknown(name)
    this.isStarred = false
    const character = namedCharacters[name]
    if (character !== undefined) this.write(character)
    else if (Object.hasOwn(marginGroups, name)) this.enterMargin(marginGroups[name] ?? '')
    else this.obey(name, value, isOn)
  }

  private enterUnknown(name: string): void {
    // Text boxes and the result of a shape are part of the page's text.
    if (/^(?:shptxt|shpinst|shprslt|pgdsctbl)$/u.test(name) && name !== 'pgdsctbl') return
    this.inFonts ||= name === 'fonttbl'
    this.inStyles ||= name === 'stylesheet'
    this.state = { ...this.state, isSkipped: true }
  }

  private enterMargin(leftOut: string): void {
    this.endParagraph()
    this.state = { ...this.state, leftOut }
  }

  private change(changes: Partial<RtfState>): void {
    this.state = { ...this.state, ...changes }
  }

  private obey(name: string, value: number | null, isOn: boolean): void {
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        this.endParagraph()
        return
      case 'pard':
        this.change({ style: null, outlineLevel: null, listLevel: null, isInTable: false })
        return
      case 'plain':
        this.change({ isBold: false, isHidden: false })
        return
      case 'b':
        this.change({ isBold: isOn })
        return
      case 'v':
      case 'deleted':
        this.change({ isHidden: isOn })
        return
      case 's':
        this.change({ style: value })
        return
      case 'outlinelevel':
        this.change({ outlineLevel: value })
        return
      case 'ls':
        this.change({ listLevel: this.state.listLevel ?? 0 })
        return
      case 'ilvl':
        this.change({ listLevel: value ?? 0 })
        return
      case 'intbl':
        this.change({ isInTable: true })
        return
      case 'cell':
        this.endParagraph(true)
        this.cells.push(this.cell)
        this.cell = []
        return
      case 'row':
        this.rows.push(this.cells)
        this.cells = []
        return
      case 'ansicpg':
        this.change({ codePage: value ?? 1252 })
        return
      case 'uc':
        this.change({ fallbackLength: value ?? 1 })
        return
      case 'u':
        this.write(String.fromCharCode((value ?? 0) & 0xffff))
        this.toSkip = this.state.fallbackLength
        return
      case 'f':
        this.font = value ?? 0
        if (!this.inFonts)
          this.change({ codePage: this.fonts.get(this.font) ?? this.state.codePage })
        return
      case 'fcharset':
        if (this.inFonts) this.fonts.set(this.font, charsetCodePages[value ?? 0] ?? 1252)
        return
      default:
    }
  }

  private readPlace(): Pick<DraftBlock, 'kind' | 'level'> {
    const { style, outlineLevel, listLevel } = this.state
    const heading = outlineLevel === null ? this.headings.get(style ?? -1) : outlineLevel + 1
    if (heading !== undefined && heading <= 9) {
      return { kind: 'heading', level: Math.min(heading, deepestHeading) }
    }
    return listLevel === null
      ? { kind: 'paragraph', level: 0 }
      : { kind: 'listItem', level: listLevel + 1 }
  }

  private endParagraph(isCell = false): void {
    const text = this.text
    const block = draftBlock({
      ...this.readPlace(),
      text,
      isBold: !this.hasPlainLetters && text.trim() !== '',
      leftOut: this.state.leftOut,
    })
    this.text = ''
    this.hasPlainLetters = false
    if (isCell || this.state.isInTable) {
      if (text.trim() !== '') this.cell.push(block)
      return
    }
    this.endTable()
    if (text.trim() !== '') this.blocks.push(block)
  }

  private endTable(): void {
    if (this.cell.length > 0) this.cells.push(this.cell)
    if (this.cells.length > 0) this.rows.push(this.cells)
    this.blocks.push(...readTableRows(this.rows))
    this.rows = []
    this.cells = []
    this.cell = []
  }
}
