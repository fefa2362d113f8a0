import { createWordPart } from './wordXml'

const createSeparator = (note: 'footnote' | 'endnote', id: number, kind: string): string =>
  `<w:${note} w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:${note}>`

/** The part for foot- or endnotes: no notes, only the lines that Word would draw above some. */
export const createNotesPart = (note: 'footnote' | 'endnote'): string =>
  createWordPart(
    `${note}s`,
    createSeparator(note, -1, 'separator') + createSeparator(note, 0, 'continuationSeparator'),
  )
