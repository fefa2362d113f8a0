import { PDFName, PDFNumber, PDFRef } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { shapeStructure } from '@electron/documents/pdf/structure/shapeStructure'
import {
  createElement,
  isElement,
  type StructureElement,
  type StructureKid,
} from '@electron/documents/pdf/structure/structureElement'

const page = PDFRef.of(1)
const text = (id: number): StructureKid => ({ kind: 'marked content', page, id })
const group = (...kids: StructureKid[]): StructureElement => createElement('NonStruct', kids)

const describeKid = (kid: StructureKid): string => {
  if (!isElement(kid)) return kid.kind === 'marked content' ? kid.id.toString() : 'object'
  return `${kid.tag}(${kid.kids.map(describeKid).join(' ')})`
}

/** The content with the id 0 is a bullet. */
const shape = (element: StructureElement): string =>
  describeKid(
    shapeStructure(element, (content) => content.kind === 'marked content' && content.id === 0),
  )

const heading = (id: number): StructureElement => ({
  ...createElement('TH', [text(id)]),
  attributes: [
    { owner: 'Table', name: 'Scope', value: PDFName.of('Column') },
    { owner: 'Table', name: 'ColSpan', value: PDFNumber.of(1) },
  ],
})

describe('the structure of a PDF', () => {
  it('has no elements without a meaning', () => {
    expect(shape(createElement('P', [group(text(1), group(text(2))), group()]))).toBe('P(1 2)')
  })

  it('has a bullet as the label of its item, and the rest as the body', () => {
    const item = createElement('LI', [group(text(0)), group(text(1)), text(2)])
    expect(shape(createElement('L', [item]))).toBe('L(LI(Lbl(0) LBody(1 2)))')
  })

  it('has list items without a bullet as bodies', () => {
    expect(shape(createElement('L', [createElement('LI', [text(1)])]))).toBe('L(LI(LBody(1)))')
  })

  it('has the rows of column headings as the head of a table, and no spans of one', () => {
    const table = createElement('Table', [
      group(createElement('TR', [heading(1)])),
      createElement('TR', [createElement('TD', [])]),
    ])
    expect(shape(table)).toBe('Table(THead(TR(TH(1))) TBody(TR(TD())))')
    const cell = shapeStructure(heading(1), () => false)
    expect(cell.attributes.map(({ name }) => name)).toEqual(['Scope'])
  })

  it('has a table without column headings as a body alone', () => {
    const row = createElement('TR', [createElement('TD', [text(1)])])
    expect(shape(createElement('Table', [row]))).toBe('Table(TBody(TR(TD(1))))')
  })
})
