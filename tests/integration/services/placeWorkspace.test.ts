import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeWorkspace } from '@electron/services/workspaces/placeWorkspace'
import { createTemporaryFolder, createTestWorkspace } from '../store/temporaryWorkspace'

describe('the location of a new workspace', () => {
  it('is the chosen folder if it is empty or does not exist yet', async () => {
    const folder = await createTemporaryFolder()
    await writeFile(join(folder, '.DS_Store'), '')
    expect(await placeWorkspace(folder, 'Clients')).toBe(folder)
    expect(await placeWorkspace(join(folder, 'new'), 'Clients')).toBe(join(folder, 'new'))
  })

  it('is a separate folder beside other files', async () => {
    const folder = await createTemporaryFolder()
    await writeFile(join(folder, 'letter.docx'), '')
    expect(await placeWorkspace(folder, 'Clients: 2026/27')).toBe(join(folder, 'Clients 2026 27'))
    expect(await placeWorkspace(folder, 'con')).toBe(join(folder, 'Workspace con'))
  })

  it('is never inside another workspace', async () => {
    const { folder } = await createTestWorkspace()
    await mkdir(join(folder, 'notes'))
    expect(await placeWorkspace(folder, 'Clients')).toBe(folder)
  })
})
