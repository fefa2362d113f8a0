import type { Block, PostingDocument, Run } from '../document/postingDocument'

/** Something that an audience does not get, and where it would stand. */
export interface LostPart {
  /** The label of a key fact, or the heading of a section. */
  name: string
  /** The text of the part that comes next instead; null for the end of the posting. */
  before: string | null
}

/** What one audience's posting lacks and has changed, against the posting with everything. */
export interface AudienceMarks {
  lost: LostPart[]
  /** The texts that stand for others, as they are printed. */
  replaced: string[]
}

const noMarks: AudienceMarks = { lost: [], replaced: [] }

const joinRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

const listTexts = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [joinRuns(block.runs)]
    case 'list':
      return block.items.map(joinRuns)
    case 'facts':
      return block.facts.map(({ value }) => value)
  }
}

/** What can be lost: labels of key facts and headings, in order. */
const listNames = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'facts') return block.facts.map(({ label }) => label)
    return block.kind === 'heading' ? [block.text] : []
  })

/**
 * Compares the posting of an audience with the one that contains everything. Lines that are left
 * out of a section that stays are not named one by one.
 */
export const findAudienceMarks = (full: PostingDocument, shown: PostingDocument): AudienceMarks => {
  if (full.blocks === shown.blocks) return noMarks
  const kept = new Set(listNames(shown.blocks))
  const names = listNames(full.blocks)
  const lost = names.flatMap((name, index) =>
    kept.has(name)
      ? []
      : [{ name, before: names.slice(index + 1).find((next) => kept.has(next)) ?? null }],
  )
  const written = new Set([full.title, ...full.header, ...full.blocks.flatMap(listTexts)])
  const replaced = [shown.title, ...shown.blocks.flatMap(listTexts)].filter(
    (text) => !written.has(text),
  )
  return { lost, replaced: [...new Set(replaced)] }
}
