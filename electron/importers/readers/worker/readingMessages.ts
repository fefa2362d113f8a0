import type { Result } from '@shared/contract/result'
import type { SourceDocument } from '@shared/model/sourceDocument'

/** How far a reader is: pages done of pages in all. */
export interface ReadingProgress {
  done: number
  total: number
}

/** What a worker is to read: a file, or HTML from the clipboard. */
export type ReadingTask =
  { kind: 'file'; bytes: Uint8Array; fileName: string } | { kind: 'clipboard'; html: string }

/** What a worker answers to a task: progress, and at the end one result. */
export type ReadingReply =
  | { kind: 'progress'; progress: ReadingProgress }
  | { kind: 'result'; result: Result<SourceDocument> }
