import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textContaining } from '../../../helpers/matchers'
import { expectFailure, expectOk } from '../../store/temporaryWorkspace'
import { canMount, remount } from '../../../helpers/faults/disks'
import { mountSmallDisk } from '../../store/smallDisk'
import { createTestContext } from '../testContext'

import { createWithRole, listSentPostings } from './exportFixtures'

describe('a failing export of a posting', () => {
  it('writes none of several formats if one can’t be created', async () => {
    const context = await createWithRole()
    const { handlers, out, request } = context
    const result = await handlers['documents.exportPosting'](request(['md', 'pdf']))
    expect(expectFailure(result)).toBe('printing')
    expect(await readdir(out)).toEqual([])
    expect(await listSentPostings(context)).toEqual([])
  })

  it('says that the folder was not found, and logs nothing', async () => {
    const context = await createWithRole()
    const { handlers, out, request } = context
    await rm(out, { recursive: true })
    const result = await handlers['documents.exportPosting'](request(['md']))
    expect(expectFailure(result)).toBe('folder-missing')
    expect(await listSentPostings(context)).toEqual([])
  })

  it('says that the name is too long for the disk', async () => {
    const { handlers, out, request, files } = await createWithRole()
    const target = { kind: 'file', token: files.issue(join(out, 'x'.repeat(300))) } as const
    const result = await handlers['documents.exportPosting'](request(['md'], { target }))
    expect(expectFailure(result)).toBe('invalid-input')
    expect(await readdir(out)).toEqual([])
  })

  it.runIf(canMount())('leaves nothing behind on a full disk, and logs nothing', async () => {
    const context = await createWithRole()
    const { handlers, request, files } = context
    const disk = await mountSmallDisk(12)
    const target = { kind: 'folder', token: files.issue(disk), overwrite: false } as const
    const result = await handlers['documents.exportPosting'](request(['md', 'docx'], { target }))
    expect(expectFailure(result)).toBe('disk-full')
    expect(await readdir(disk)).toEqual([])
    expect(await listSentPostings(context)).toEqual([])
  })

  it.runIf(canMount())('keeps the old file when the new one does not fit', async () => {
    const { handlers, request, files } = await createWithRole()
    const disk = await mountSmallDisk(8)
    const path = join(disk, 'posting.docx')
    await writeFile(path, 'old')
    const target = { kind: 'file', token: files.issue(path) } as const
    const result = await handlers['documents.exportPosting'](request(['docx'], { target }))
    expect(expectFailure(result)).toBe('disk-full')
    expect(await readdir(disk)).toEqual(['posting.docx'])
    expect(await readFile(path, 'utf8')).toBe('old')
  })

  it.runIf(canMount())('says that the folder can’t be written to', async () => {
    const { handlers, request, files } = await createWithRole()
    const disk = await mountSmallDisk(64)
    remount(disk, 'ro')
    const target = { kind: 'folder', token: files.issue(disk), overwrite: false } as const
    const result = await handlers['documents.exportPosting'](request(['md'], { target }))
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'read-only', message: textContaining('read-only') },
    })
  })

  it('works on a workspace that somebody else has open, without a log entry', async () => {
    const holder = await createWithRole()
    const context = await createTestContext()
    expectOk(await context.session.open(holder.session.getState()!.location))
    const target = {
      kind: 'folder',
      token: context.files.issue(holder.out),
      overwrite: false,
    } as const
    const request = holder.request(['md'], { target })
    expect(expectOk(await context.handlers['documents.exportPosting'](request)).files).toHaveLength(
      1,
    )
    expect(await listSentPostings(holder)).toEqual([])
  })
})
