import type { CvSource } from '@shared/contract/channels/candidates/cvChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import type { CvInput } from './cvItems'

/** What the main process needs to know of where a CV comes from. Fails for a folder, and for a file that has gone. */
export const toSource = async (input: CvInput): Promise<Result<CvSource>> => {
  if (input.kind !== 'dropped') return ok(input)
  try {
    const bytes = new Uint8Array(await input.file.arrayBuffer())
    return ok({ kind: 'dropped', name: input.file.name, bytes })
  } catch {
    return fail('io', 'It could not be opened. Folders are not read; drop the files in them.')
  }
}
