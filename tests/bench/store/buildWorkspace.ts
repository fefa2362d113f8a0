import { writeFile } from 'node:fs/promises'
import { generateCandidate } from '@shared/domain/generatedData/generateCandidate'
import { forEachConcurrently } from '@electron/workspace/keyedQueue'
import { getRecordPath } from '@electron/workspace/layout'
import { currentStorage } from '@electron/workspace/storage'
import { createWorkspace } from '@electron/workspace/workspace'

const seed = 20_261_123
const filesAtOnce = 16

/**
 * Makes a workspace with this many candidates, without forcing each to disk as the
 * store would. Resolves to the size of their files in bytes.
 */
export const buildWorkspace = async (folder: string, candidates: number): Promise<number> => {
  const created = await createWorkspace(folder, { name: `${candidates} candidates` })
  if (!created.ok) throw new Error(created.error.message)
  await created.value.close()
  const { codec, format } = currentStorage
  let bytes = 0
  const indexes = Array.from({ length: candidates }, (_, index) => index)
  await forEachConcurrently(indexes, filesAtOnce, async (index) => {
    const record = generateCandidate(seed, index)
    const file = codec.encode({ format, record })
    bytes += file.length
    await writeFile(getRecordPath(folder, 'candidates', record.id), file)
  })
  return bytes
}
