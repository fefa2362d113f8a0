import { join } from 'node:path'
import type { CollectionName } from '@shared/model/workspace/collections'
import { getCollectionFolder } from '../files'
import { setAside } from '../quarantine'
import type { StoreContext } from '../types'
import type { UnloadedFile } from './loadCollection'

/**
 * Reports a file that yielded no record. A damaged one is first moved into quarantine if the
 * workspace is writable; if that fails, it is left where it is and reported there. Resolves to
 * whether the file's place is free now.
 */
export const reportUnloaded = async (
  context: StoreContext,
  collection: CollectionName,
  file: UnloadedFile,
): Promise<boolean> => {
  const { kind, fileName, recordId, reason } = file
  const inPlace = { kind, collection, fileName, reason, quarantinePath: null, recordId }
  if (kind !== 'damaged' || !(await context.checkWritable()).ok) {
    context.problems.report(inPlace)
    return false
  }
  const path = join(getCollectionFolder(context.folder, collection), fileName)
  try {
    const problem = await setAside(
      context.folder,
      { collection, place: collection, fileName, path, reason },
      context.now(),
    )
    context.problems.clear(collection, fileName)
    context.problems.report(problem)
    return true
  } catch {
    context.problems.report(inPlace)
    return false
  }
}
