import { fail, type Result } from '@shared/contract/result'
import { failStorage } from '../files'
import { readManifest, writeManifest, type Manifest } from './manifest'

/** What a change of `rolebench.json` needs to know of its workspace. */
export interface ManifestAccess {
  folder: string
  checkWritable: () => Promise<Result<void>>
  /** Runs writes to the manifest one at a time. */
  enqueue: <Value>(write: () => Promise<Value>) => Promise<Value>
}

/**
 * Changes `rolebench.json`, which is read again before. Fails with `damaged` if it can't be read,
 * with the workspace's reason if nothing may be written, or with the system's error.
 */
export const changeManifest = (
  { folder, checkWritable, enqueue }: ManifestAccess,
  change: (manifest: Manifest) => Manifest,
): Promise<Result<Manifest>> =>
  enqueue(async () => {
    const writable = await checkWritable()
    if (!writable.ok) return writable
    try {
      const content = await readManifest(folder)
      if (content.kind !== 'intact')
        return fail('damaged', 'rolebench.json can’t be read. Reopen the workspace to repair it.')
      const manifest = change(content.manifest)
      await writeManifest(folder, manifest)
      return { ok: true, value: manifest }
    } catch (error) {
      return failStorage(error, 'save')
    }
  })
