import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeBackup } from '@electron/store/backups/writeBackup'
import { restoreBackup } from '@electron/store/backups/reading/restoreBackup'
import { createEmptyRoleDraft, type Role } from '@shared/model/role'
import { expectFailure, expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext, type TestContext } from '../testContext'

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

const posting =
  '# Cook\n\n## Responsibilities\n\n- Cook soup\n\n## What makes us proud\n\n- Free meals\n'

const importRole = async ({ handlers }: TestContext): Promise<Role> => {
  const source = expectOk(
    await handlers['postings.keepSource']({
      source: { kind: 'dropped', name: 'cook.md', bytes: encode(posting), text: posting },
    }),
  )
  const draft = { ...createEmptyRoleDraft(), title: 'Cook', source }
  return expectOk(await handlers['roles.create']({ draft }))
}

describe('the source of a role', () => {
  it('is kept with its name, and can be read and sorted again', async () => {
    const context = await createOpenContext()
    const role = await importRole(context)
    expect(role.source).toMatchObject({ kind: 'file', fileName: 'cook.md' })
    const read = expectOk(await context.handlers['postings.sortAgain']({ roleId: role.id }))
    expect(read.text).toBe(posting)
    expect(read.posting.roles).toMatchObject([{ title: 'Cook' }])
  })

  it('includes the HTML of what was pasted, and the chosen file itself', async () => {
    const context = await createOpenContext()
    const { handlers, files, folder } = context
    const html = '<h1>Baker</h1><ul><li>Bake bread</li></ul>'
    await writeFile(join(folder, 'cook.txt'), posting)
    const token = files.issue(join(folder, 'cook.txt'))
    const sources = [
      { kind: 'pasted', text: 'Baker', html },
      { kind: 'chosen', token, text: posting },
    ] as const
    const titles = []
    for (const given of sources) {
      const source = expectOk(await handlers['postings.keepSource']({ source: given }))
      const draft = { ...createEmptyRoleDraft(), source }
      const role = expectOk(await handlers['roles.create']({ draft }))
      await rm(join(folder, 'cook.txt'), { force: true })
      const read = expectOk(await handlers['postings.sortAgain']({ roleId: role.id }))
      titles.push(read.posting.roles[0]?.title)
      if (given.kind === 'pasted') await writeFile(join(folder, 'cook.txt'), posting)
    }
    expect(titles).toEqual(['Baker', 'Cook'])
  })

  it('stays with a duplicate, and with a role that is restored from the trash', async () => {
    const context = await createOpenContext()
    const { handlers } = context
    const role = await importRole(context)
    const copy = expectOk(await handlers['roles.duplicate']({ id: role.id }))
    const removed = expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    expectOk(await handlers['trash.restore']({ records: removed }))
    for (const id of [role.id, copy.id])
      expect(await handlers['postings.sortAgain']({ roleId: id })).toMatchObject({ ok: true })
  })

  it('is reported as missing if there is none', async () => {
    const { handlers } = await createOpenContext()
    const role = expectOk(await handlers['roles.create']({ draft: createEmptyRoleDraft() }))
    expect(expectFailure(await handlers['postings.sortAgain']({ roleId: role.id }))).toBe(
      'not-found',
    )
  })

  it('is checked when the workspace is verified', async () => {
    const context = await createOpenContext()
    const role = await importRole(context)
    const workspace = expectOk(context.session.getWorkspace())
    expect(expectOk(await workspace.verify()).findings).toEqual([])
    await rm(join(workspace.folder, 'attachments', role.source!.text.hash))
    expect(expectOk(await workspace.verify()).findings).toMatchObject([
      { kind: 'missing-attachment', path: `roles/${role.id}.json` },
      { kind: 'missing-attachment', path: `roles/${role.id}.json` },
    ])
  })
})

describe('rules for headings', () => {
  const rule = { heading: 'What makes us proud', target: 'company' } as const

  it('are remembered, replaced and forgotten, and sort the postings of the workspace', async () => {
    const { handlers } = await createOpenContext()
    const read = async () => {
      const value = expectOk(await handlers['postings.readText']({ text: posting, html: null }))
      return value.posting.roles[0]?.lines.find(({ text }) => text === 'Free meals')?.place
    }
    const before = await read()
    expect(before).not.toBe('company')
    expectOk(await handlers['postings.rememberHeading']({ rule: { ...rule, target: 'offer' } }))
    const rules = expectOk(await handlers['postings.rememberHeading']({ rule }))
    expect(rules).toEqual([rule])
    expect(await read()).toBe('company')
    const left = expectOk(
      await handlers['postings.forgetHeading']({ heading: 'what makes us proud' }),
    )
    expect(left).toEqual([])
    expect(await read()).toBe(before)
  })

  it('are still there when the workspace is reopened, and in one restored from a backup', async () => {
    const { handlers, session, folder } = await createOpenContext()
    expectOk(await handlers['postings.rememberHeading']({ rule }))
    const workspace = expectOk(session.getWorkspace())
    const path = join(folder, 'backup.zip')
    expectOk(await writeBackup(workspace.folder, path, { takenAt: new Date() }))
    expectOk(await session.open(workspace.folder))
    expect(expectOk(await handlers['postings.listHeadingRules']({}))).toEqual([rule])
    expectOk(await restoreBackup(path, join(folder, 'restored')))
    expectOk(await session.open(join(folder, 'restored')))
    expect(expectOk(await handlers['postings.listHeadingRules']({}))).toEqual([rule])
  })
})
