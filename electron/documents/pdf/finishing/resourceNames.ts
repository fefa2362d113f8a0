import { PDFDict, PDFName, type PDFObject } from 'pdf-lib'
import type { ContentOperation } from '../content/contentOperations'

/** The category of resources that an operator names one of, and the letter of our names for it. */
const categories = new Map([
  ['Tf', { category: 'Font', letter: 'F' }],
  ['gs', { category: 'ExtGState', letter: 'G' }],
  ['Do', { category: 'XObject', letter: 'X' }],
  ['sh', { category: 'Shading', letter: 'S' }],
])

/** Names what pages use by the order in which they use it, whatever a browser called it. */
export interface ResourceNames {
  /** Renames what the operations of a page use, in its dictionary of resources too; what it doesn't use goes. */
  rename: (page: PDFDict, operations: readonly ContentOperation[]) => ContentOperation[]
}

/** The names are shared by the pages of a file. */
export const createResourceNames = (): ResourceNames => {
  const namesOfObjects = new Map<PDFObject, string>()
  const counts = new Map<string, number>()

  const chooseName = (resource: PDFObject, letter: string): string => {
    const known = namesOfObjects.get(resource)
    if (known !== undefined) return known
    const count = (counts.get(letter) ?? 0) + 1
    counts.set(letter, count)
    const name = `${letter}${count}`
    namesOfObjects.set(resource, name)
    return name
  }

  const rename = (page: PDFDict, operations: readonly ContentOperation[]): ContentOperation[] => {
    const old = page.lookupMaybe(PDFName.of('Resources'), PDFDict)
    if (old === undefined) return [...operations]
    const resources = new Map<string, PDFDict>()
    const renamed = operations.map((operation) => {
      const named = categories.get(operation.operator)
      const [first = '', ...rest] = operation.operands
      if (named === undefined || !first.startsWith('/')) return operation
      const resource = old
        .lookupMaybe(PDFName.of(named.category), PDFDict)
        ?.get(PDFName.of(first.slice(1)))
      if (resource === undefined) return operation
      const name = chooseName(resource, named.letter)
      const dict = resources.get(named.category) ?? page.context.obj({})
      dict.set(PDFName.of(name), resource)
      resources.set(named.category, dict)
      return { ...operation, operands: [`/${name}`, ...rest] }
    })
    const kept = page.context.obj({})
    for (const [key, value] of old.entries()) {
      const isRenamed = [...categories.values()].some(
        ({ category }) => category === key.decodeText(),
      )
      if (!isRenamed && key.decodeText() !== 'ProcSet') kept.set(key, value)
    }
    for (const [category, dict] of resources) kept.set(PDFName.of(category), dict)
    page.set(PDFName.of('Resources'), kept)
    return renamed
  }

  return { rename }
}
