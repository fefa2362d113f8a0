import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { WorkspaceId } from '@shared/model/ids'
import { answerWithin, type FileStamp, getFileStamp, isSameStamp, manifestFileName } from '../files'
import { readManifest } from '../manifest'

/** Thrown when the folder that was opened now contains another workspace. */
export class AnotherWorkspace extends Error {
  override readonly name = 'AnotherWorkspace'

  constructor() {
    super(
      'The change could not be saved: the folder of this workspace was moved, and another workspace is in its place. Your edit is kept on screen. Open this workspace from where it is now.',
    )
  }
}

/** Checks whether a folder still contains the workspace that was opened. */
export class WorkspaceIdentity {
  #confirmed: FileStamp | null = null

  constructor(
    private readonly folder: string,
    private readonly id: WorkspaceId,
  ) {}

  /**
   * Call before a write. Costs one look at the manifest while that is unchanged; a manifest
   * that can't be read for now does not count as another workspace. Rejects with
   * `AnotherWorkspace`, or with the system's error where the manifest is gone.
   */
  async confirm(): Promise<void> {
    const stamp = getFileStamp(await answerWithin(stat(join(this.folder, manifestFileName))))
    if (this.#confirmed !== null && isSameStamp(this.#confirmed, stamp)) return
    const content = await readManifest(this.folder)
    if (content.kind === 'intact' && content.manifest.id !== this.id) throw new AnotherWorkspace()
    this.#confirmed = stamp
  }
}
