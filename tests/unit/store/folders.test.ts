import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFolder, syncFolder } from '@electron/store/files/durableFile'
import { createTemporaryFolder } from '../../integration/store/temporaryWorkspace'

describe('a folder', () => {
  it('is empty if it does not exist, and not if it can’t be listed', async () => {
    const folder = await createTemporaryFolder()
    await writeFile(join(folder, 'a.json'), '{}')
    expect(await readFolder(folder)).toEqual(['a.json'])
    expect(await readFolder(join(folder, 'missing'))).toEqual([])
    expect(await readFolder(join(folder, 'a.json'))).toEqual([])
    await expect(readFolder(join(folder, 'x'.repeat(5_000)))).rejects.toMatchObject({
      code: 'ENAMETOOLONG',
    })
  })

  it.skipIf(process.platform !== 'linux')('is not kept open once it is on the disk', async () => {
    const folder = await createTemporaryFolder()
    await syncFolder(folder)
    const open = (await readdir('/proc/self/fd')).length
    for (let time = 0; time < 20; time += 1) await syncFolder(folder)
    expect((await readdir('/proc/self/fd')).length).toBeLessThan(open + 10)
  })
})
