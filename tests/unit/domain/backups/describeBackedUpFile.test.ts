import { describe, expect, it } from 'vitest'
import { describeBackedUpFile } from '@shared/domain/backups/describeBackedUpFile'
import { backedUpFolderNames } from '@electron/store/backups/storablePath'

const stranger = 'A file that is not part of a workspace'

describe('a file of a backup', () => {
  it.each([...backedUpFolderNames])('is described if it is in %s', (folder) => {
    expect(describeBackedUpFile(`${folder}/x/y.json`)).not.toBe(stranger)
  })

  it.each(['rolebench.json', 'backup.json'])('is described if it is %s', (path) => {
    expect(describeBackedUpFile(path)).not.toBe(stranger)
  })

  it('is said not to belong to a workspace if it doesn’t', () => {
    for (const path of ['evil.exe', '', 'constructor', 'other/roles'])
      expect(describeBackedUpFile(path)).toBe(stranger)
  })
})
