import type { Result } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { ReadSkillList } from '@shared/domain/skills/readSkillRows'
import type { PagePicture } from '@shared/model/reading/cvLayout'
import type { CvReading } from '@shared/model/reading/cvReading'
import type { SheetReading } from '@shared/model/reading/sheetReading'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { CvPage } from '../cv/showCvPage'

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

/** A file as it is handed to a worker. */
export interface FileContent {
  bytes: Uint8Array
  fileName: string
}

/** A worker's task: a posting to sort by the rules of the workspace, a CV, a page of one to show, a list of candidates or of skills, or an archive to unpack. */
export type ReadingTask =
  | ({ kind: 'file'; rules: readonly HeadingRule[] } & FileContent)
  | { kind: 'pasted'; rules: readonly HeadingRule[]; pasted: PastedText }
  | ({ kind: 'cv' } & FileContent)
  | ({ kind: 'page'; page: CvPage } & FileContent)
  | ({ kind: 'sheet' } & FileContent)
  | ({ kind: 'skills' } & FileContent)
  | ({ kind: 'archive' } & FileContent)

/** What came of a task. */
export type ReadingOutcome =
  | { kind: 'posting'; posting: PostingReading }
  | { kind: 'cv'; cv: CvReading }
  | { kind: 'page'; picture: PagePicture }
  | { kind: 'sheet'; sheet: SheetReading | null }
  | { kind: 'skills'; list: ReadSkillList }
  | { kind: 'files'; files: FileContent[] }

/** A worker's messages about a task: that it has started, its progress, and finally one result. */
export type ReadingReply =
  | { kind: 'begun' }
  | { kind: 'progress'; progress: PageProgress }
  | { kind: 'result'; result: Result<ReadingOutcome> }
