import { findElement, listElements, type XmlElement } from '../packaged/parseXml'

/** Whether a level of a list shows a bullet or number; the numbering of a list can be empty. */
export type ShowsMarker = (numbering: { id: string; level: number }) => boolean

const readLevels = (element: XmlElement | undefined): Map<string, XmlElement> =>
  new Map(listElements(element, 'lvl').map((level) => [level.attributes['ilvl'] ?? '', level]))

/** Reads numbering.xml. Lists that it doesn't define are assumed to show a marker. */
export const readDocxNumbering = (numbering: XmlElement | undefined): ShowsMarker => {
  const definitions = new Map(
    listElements(numbering, 'abstractNum').map((element) => [
      element.attributes['abstractNumId'] ?? '',
      readLevels(element),
    ]),
  )
  const lists = new Map(
    listElements(numbering, 'num').map((list) => [list.attributes['numId'] ?? '', list]),
  )
  return ({ id, level }) => {
    const abstractId = findElement(lists.get(id), 'abstractNumId')?.attributes['val'] ?? ''
    const definition = definitions.get(abstractId)?.get(String(level))
    return findElement(definition, 'numFmt')?.attributes['val'] !== 'none'
  }
}
