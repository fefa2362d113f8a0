import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textContaining } from '../../helpers/matchers'
import { expectOk } from '../store/temporaryWorkspace'
import { createTestContext } from './testContext'

describe('importing a posting', () => {
  it('reads pasted text without a workspace', async () => {
    const { handlers } = await createTestContext()
    const imported = expectOk(await handlers['postings.importText']({ text: 'Head of Data\n' }))
    expect(imported.draft.title).toBe('Head of Data')
  })

  it('reads the good ones of several files and says what is wrong with the others', async () => {
    const { handlers, files, folder } = await createTestContext()
    await writeFile(join(folder, 'good.txt'), 'Head of Data\n')
    const tokens = ['good.txt', 'gone.txt'].map((name) => files.issue(join(folder, name)))
    expect(expectOk(await handlers['postings.importFiles']({ tokens }))).toMatchObject([
      { name: 'good.txt', imported: { draft: { title: 'Head of Data' } }, problem: null },
      { name: 'gone.txt', imported: null, problem: textContaining('gone.txt') },
    ])
  })
})
