import type { Result } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { PostingReading } from '@shared/model/postingReading'

/** What the clipboard held; `html` is null where it held plain text alone. */
export interface PastedText {
  text: string
  html: string | null
}

/** How far a reader is: pages done of pages in all. */
export interface PageProgress {
  done: number
  total: number
}

/** What a worker is to read, a file or what was pasted, and the rules of the workspace to sort it by. */
export type ReadingTask = { rules: readonly HeadingRule[] } & (
  { kind: 'file'; bytes: Uint8Array; fileName: string } | { kind: 'pasted'; pasted: PastedText }
)

/** What a worker answers to a task: that it has begun, progress, and at the end one result. */
export type ReadingReply =
  | { kind: 'begun' }
  | { kind: 'progress'; progress: PageProgress }
  | { kind: 'result'; result: Result<PostingReading> }
