import type { ContentOperation } from './contentOperations'
import { getOperatorKind } from './operators'
import { createTextPlaceTracker } from './pagePlace'

/** What of a page is not part of its text: rules and backgrounds, the running head, the footer. */
type Artifact = 'layout' | 'header' | 'footer'

const openings: Record<Artifact, ContentOperation> = {
  layout: { operator: 'BDC', operands: ['/Artifact', '<</Type /Layout>>'] },
  header: {
    operator: 'BDC',
    operands: ['/Artifact', '<</Type /Pagination /Subtype /Header /Attached [/Top]>>'],
  },
  footer: {
    operator: 'BDC',
    operands: ['/Artifact', '<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>'],
  },
}

const closing: ContentOperation = { operator: 'EMC', operands: [] }

export interface ArtifactOptions {
  /** In points. */
  pageHeight: number
  /** Whether the page shows no running head. */
  isHeadless: boolean
}

/** How far the margins of a page reach at least in which its head and foot stand: 20 mm, in points. */
const margin = 56.7

const chooseArtifact = (y: number, pageHeight: number): Artifact => {
  if (y > pageHeight - margin) return 'header'
  return y < margin ? 'footer' : 'layout'
}

/** Finds for each operation what the next text would be if it is no part of the structure. */
const foreseeText = (operations: readonly ContentOperation[], pageHeight: number): Artifact[] => {
  const tracker = createTextPlaceTracker()
  const own = operations.map((operation): Artifact | null => {
    tracker.follow(operation)
    if (getOperatorKind(operation.operator) !== 'show text') return null
    return chooseArtifact(tracker.getPlace().y, pageHeight)
  })
  let next: Artifact = 'footer'
  return own
    .toReversed()
    .map((artifact) => (next = artifact ?? next))
    .toReversed()
}

const isTagged = ({ operands }: ContentOperation): boolean =>
  operands[1]?.includes('/MCID') === true

/**
 * Marks what a browser left unmarked: text outside of the structure is the running head or the
 * footer where it stands in a margin; everything else painted there is layout. The content is otherwise the same.
 */
export const markArtifacts = (
  operations: readonly ContentOperation[],
  { pageHeight, isHeadless }: ArtifactOptions,
): ContentOperation[] => {
  const marked: ContentOperation[] = []
  const texts = foreseeText(operations, pageHeight)
  let path: ContentOperation[] = []
  /** Whether each sequence of marked content that is open is tagged. */
  const marks: boolean[] = []
  let open: Artifact | null = null

  const close = (): void => {
    if (open !== null) marked.push(closing)
    open = null
  }
  const begin = (artifact: Artifact): void => {
    if (open === artifact) return
    close()
    marked.push(openings[artifact])
    open = artifact
  }
  const paint = (artifact: Artifact, ...painted: ContentOperation[]): void => {
    if (marks.length === 0) begin(artifact)
    marked.push(...painted)
  }
  const isLeftOut = (artifact: Artifact): boolean =>
    isHeadless && artifact === 'header' && !marks.includes(true)

  operations.forEach((operation, index) => {
    const text = texts[index] ?? 'footer'
    switch (getOperatorKind(operation.operator)) {
      case 'show text':
        if (!isLeftOut(text)) paint(text, operation)
        break
      case 'paint object':
        paint('layout', operation)
        break
      case 'build path':
        path.push(operation)
        break
      case 'paint path':
        paint('layout', ...path, operation)
        path = []
        break
      case 'end path':
        if (marks.length === 0) close()
        marked.push(...path, operation)
        path = []
        break
      case 'begin marked content':
        if (marks.length === 0 && isTagged(operation)) close()
        else if (marks.length === 0) begin(text)
        marks.push(isTagged(operation))
        marked.push(operation)
        break
      case 'end marked content':
        marks.pop()
        marked.push(operation)
        break
      case 'begin text':
      case 'end text':
      case 'save state':
      case 'restore state':
        if (marks.length === 0) close()
        marked.push(operation)
        break
      case 'other':
        marked.push(operation)
    }
  })
  close()
  return marked
}
