import type { Result } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { PostingReading } from '@shared/model/postingReading'

/** The content of the clipboard; `html` is null if it contained only plain text. */
export interface PastedText {
  text: string
  html: string | null
}

/** A reader's progress: pages done of pages in total. */
export interface PageProgress {
  done: number
  total: number
}

/** A worker's task: a file or what was pasted, and the rules of the workspace to sort it by. */
export type ReadingTask = { rules: readonly HeadingRule[] } & (
  { kind: 'file'; bytes: Uint8Array; fileName: string } | { kind: 'pasted'; pasted: PastedText }
)

/** A worker's messages about a task: that it has started, its progress, and finally one result. */
export type ReadingReply =
  | { kind: 'begun' }
  | { kind: 'progress'; progress: PageProgress }
  | { kind: 'result'; result: Result<PostingReading> }
