import { basename } from 'node:path'
import { ok, type Result } from '@shared/contract/result'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { RecognizedPosting } from '@shared/model/reading/recognizedPosting'
import { noTraces } from '@shared/model/reading/documentTraces'
import { recognizePosting } from '@electron/services/returns/recognizePosting'
import type { Workspace } from '@electron/store/types'
import type { CliEnvironment } from './command'
import { readPostingFile } from './readPostingFile'

export interface RecognizedFile {
  reading: PostingReading
  /** Null for a file that is no copy of a sent posting. */
  posting: RecognizedPosting | null
}

/** Reads a file and says which sent posting it is a copy of. Fails as `readPostingFile` does. */
export const recognizeFile = async (
  workspace: Workspace,
  environment: CliEnvironment,
  file: string,
): Promise<Result<RecognizedFile>> => {
  const reading = await readPostingFile(environment, file, workspace.headingRules.list())
  if (!reading.ok) return reading
  const { text, traces = noTraces } = reading.value
  const returned = { fileName: basename(file), text, marks: traces.marks }
  const posting = await recognizePosting(workspace, returned, environment.reading)
  return ok({ reading: reading.value, posting })
}
