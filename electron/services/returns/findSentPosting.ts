import { foldLine } from '@shared/domain/postingReview/differences/similarLines'
import type { SentPosting } from '@shared/model/sentPosting'
import type { Workspace } from '@electron/store/types'
import { nameSentPosting } from '../postings/nameSentPosting'
import { listSentPostings } from '../records/sentPostings'
import { likenessFrom, measureLikeness } from './likeness'
import { readSentRole, rebuildSentPosting } from './sentRoles'

/** The text of a file, and the marks that it carries. */
export interface ReturnedText {
  text: string
  marks: readonly string[]
}

export interface FoundPosting {
  sentPosting: SentPosting
  foundBy: 'mark' | 'text'
}

/** The last entry of each sent posting, newest first, by its mark. */
const listByMark = (workspace: Workspace): Map<string, SentPosting> => {
  const sent = new Map<string, SentPosting>()
  for (const sentPosting of listSentPostings(workspace)) {
    const mark = nameSentPosting(workspace.id, sentPosting)
    if (!sent.has(mark)) sent.set(mark, sentPosting)
  }
  return sent
}

/** How many postings a text is compared with at most: each has to be read and built. */
const mostCompared = { titled: 100, untitled: 20 }

/** The last postings whose title stands in the text, or if none does, the very last, since titles are changed too. */
const narrowByTitle = (sent: readonly SentPosting[], text: string): readonly SentPosting[] => {
  const folded = ` ${foldLine(text)} `
  const titled = sent.filter(({ roleTitle }) => {
    const title = foldLine(roleTitle)
    return title !== '' && folded.includes(` ${title} `)
  })
  return titled.length > 0
    ? titled.slice(0, mostCompared.titled)
    : sent.slice(0, mostCompared.untitled)
}

const findByText = async (
  workspace: Workspace,
  sent: readonly SentPosting[],
  text: string,
): Promise<SentPosting | null> => {
  let best: SentPosting | null = null
  let bestLikeness = 0
  for (const sentPosting of narrowByTitle(sent, text)) {
    const role = await readSentRole(workspace, sentPosting)
    const document = role && rebuildSentPosting(workspace, sentPosting, role)
    const likeness = document === null ? 0 : measureLikeness(text, document)
    if (likeness < likenessFrom || likeness <= bestLikeness) continue
    best = sentPosting
    bestLikeness = likeness
  }
  return best
}

/**
 * Finds the sent posting that a file is a copy of: by the mark that it carries, however it was
 * renamed, or else by its text. Null if it is none of this workspace. Of several that are alike the
 * last one is taken.
 */
export const findSentPosting = async (
  workspace: Workspace,
  { text, marks }: ReturnedText,
): Promise<FoundPosting | null> => {
  const sent = listByMark(workspace)
  for (const [mark, sentPosting] of sent)
    if (marks.includes(mark)) return { sentPosting, foundBy: 'mark' }
  const sentPosting = await findByText(workspace, [...sent.values()], text)
  return sentPosting && { sentPosting, foundBy: 'text' }
}
