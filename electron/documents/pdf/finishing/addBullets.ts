import type { PDFRef } from 'pdf-lib'
import type { IsBullet } from '../structure/shapeStructure'
import { listContent, listElements, type StructureElement } from '../structure/structureElement'
import type { FinishedPage } from './finishPage'

/** The ids of the texts on a page that list items begin with. */
export const listItemTexts = (document: StructureElement, page: PDFRef): Set<number> =>
  new Set(
    listElements(document).flatMap((item) => {
      const [first] = item.tag === 'LI' ? listContent(item) : []
      return first?.kind === 'marked content' && first.page === page ? [first.id] : []
    }),
  )

/**
 * Puts the bullets of the pages before the text of the list items that they stand at. Returns what
 * tells them from other content.
 */
export const addBullets = (
  document: StructureElement,
  pages: readonly FinishedPage[],
): IsBullet => {
  for (const item of listElements(document)) {
    if (item.tag !== 'LI') continue
    const [first] = listContent(item)
    if (first?.kind !== 'marked content') continue
    const id = pages.find(({ ref }) => ref === first.page)?.bullets.get(first.id)
    if (id !== undefined) item.kids.unshift({ kind: 'marked content', page: first.page, id })
  }
  return (content) =>
    content.kind === 'marked content' &&
    pages.some(
      ({ ref, bullets }) => ref === content.page && [...bullets.values()].includes(content.id),
    )
}
