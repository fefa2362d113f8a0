import { repairText } from '@shared/domain/textRepair/repairText'
import type { TextRepair } from '@shared/model/reading/textRepair'
import type { DraftBlock } from './draftBlock'

export interface RepairedBlocks {
  blocks: DraftBlock[]
  /** Their line numbers count blocks, from 1. */
  repairs: TextRepair[]
}

/** Repairs damaged characters in blocks of one line each; all blocks together are the evidence. */
export const repairBlocks = (blocks: readonly DraftBlock[]): RepairedBlocks => {
  const { text, repairs } = repairText(blocks.map((block) => block.text).join('\n'))
  if (repairs.length === 0) return { blocks: [...blocks], repairs }
  const texts = text.split('\n')
  const byBlock = new Map<number, TextRepair[]>()
  for (const repair of repairs)
    byBlock.set(repair.line - 1, [...(byBlock.get(repair.line - 1) ?? []), repair])
  return {
    blocks: blocks.map((block, index) => {
      const ofBlock = byBlock.get(index)
      if (ofBlock === undefined) return block
      const repairCell = (cell: string): string =>
        ofBlock.reduce((repaired, { from, to }) => repaired.replaceAll(from, to), cell)
      return { ...block, text: texts[index] ?? block.text, cells: block.cells.map(repairCell) }
    }),
    repairs,
  }
}
