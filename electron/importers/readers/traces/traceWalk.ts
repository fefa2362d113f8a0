import type {
  DocumentComment,
  DocumentTraces,
  TrackedChange,
} from '@shared/model/reading/documentTraces'

/** Whose change a stretch of text is. */
export type ChangeInfo = Omit<TrackedChange, 'text'>

/** What a comment says, by the id that its range goes by. */
export type CommentText = Omit<DocumentComment, 'about'>

/** Gathers traces from the stretches of a text in reading order, whatever kind of file it stands in. */
export interface TraceWalk {
  addMark: (mark: string | null) => void
  /** A stretch of text; `change` is null for text that nobody has touched. */
  addText: (text: string, change: ChangeInfo | null) => void
  /** A paragraph begins or ends. */
  breakParagraph: () => void
  openComment: (id: string) => void
  closeComment: (id: string) => void
  /** Ends the walk; comments are in the order of `comments`. */
  finish: (comments: ReadonlyMap<string, CommentText>) => DocumentTraces
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const isSame = (one: ChangeInfo, other: ChangeInfo): boolean =>
  one.kind === other.kind && one.author === other.author

/** Begins a walk. Neighbouring stretches that one person changed alike become one change. */
export const beginTraceWalk = (): TraceWalk => {
  const marks = new Set<string>()
  const changes: TrackedChange[] = []
  const about = new Map<string, string>()
  const open = new Set<string>()
  let isContinued = false

  const addChange = (text: string, change: ChangeInfo): void => {
    const last = changes.at(-1)
    if (isContinued && last !== undefined && isSame(last, change)) last.text += text
    else changes.push({ ...change, text })
    isContinued = true
  }

  return {
    addMark: (mark) => {
      if (mark !== null) marks.add(mark)
    },
    addText: (text, change) => {
      if (text === '') return
      if (change === null) isContinued = false
      else addChange(text, change)
      if (change?.kind === 'deleted') return
      for (const id of open) about.set(id, `${about.get(id) ?? ''}${text}`)
    },
    breakParagraph: () => {
      isContinued = false
      for (const id of open) about.set(id, `${about.get(id) ?? ''} `)
    },
    openComment: (id) => {
      open.add(id)
    },
    closeComment: (id) => {
      open.delete(id)
    },
    finish: (comments) => ({
      marks: [...marks],
      changes: changes
        .map((change) => ({ ...change, text: tidy(change.text) }))
        .filter(({ text }) => text !== ''),
      comments: [...comments].map(([id, { author, at, text }]) => ({
        author,
        at,
        text: tidy(text),
        // Without an end it is about the place where it stands.
        about: open.has(id) ? '' : tidy(about.get(id) ?? ''),
      })),
    }),
  }
}
