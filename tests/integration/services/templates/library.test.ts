import { describe, expect, it } from 'vitest'
import { createListItem } from '@shared/model/listItem'
import type { SnippetDraft } from '@shared/model/writing/snippet'
import { createRoleDraft, expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext } from '../testContext'

const snippet: SnippetDraft = {
  name: 'Benefits',
  field: 'offer',
  client: 'Acme',
  language: 'en',
  lines: [createListItem('30 days of leave')],
}

const createLibrary = async () => {
  const context = await createOpenContext()
  const { handlers } = context
  const role = createRoleDraft({ title: 'Nurse' })
  const template = expectOk(
    await handlers['templates.create']({ draft: { name: 'Ward nurse', role } }),
  )
  const created = expectOk(await handlers['snippets.create']({ draft: snippet }))
  return { ...context, template, snippet: created }
}

describe('templates and snippets', () => {
  it('are listed, renamed and saved like every record', async () => {
    const { handlers, template, snippet: created } = await createLibrary()
    const renamed = expectOk(
      await handlers['templates.save']({ record: { ...template, name: 'Night nurse' } }),
    )
    const { own, starters } = expectOk(await handlers['templates.list']({}))
    expect(own).toEqual([renamed])
    expect(starters.length).toBeGreaterThanOrEqual(10)
    const saved = expectOk(await handlers['snippets.save']({ record: { ...created, client: '' } }))
    expect(expectOk(await handlers['snippets.list']({}))).toEqual([saved])
    const stale = await handlers['snippets.save']({ record: created })
    expect(stale).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('are not among the roles', async () => {
    const { handlers } = await createLibrary()
    expect(expectOk(await handlers['roles.list']({}))).toEqual([])
  })

  it('go to the trash under their names, and come back as they were', async () => {
    const { handlers, template, snippet: created } = await createLibrary()
    const removed = [
      ...expectOk(await handlers['templates.remove']({ ids: [template.id] })),
      ...expectOk(await handlers['snippets.remove']({ ids: [created.id] })),
    ]
    expect(expectOk(await handlers['snippets.list']({}))).toEqual([])
    const titles = expectOk(await handlers['trash.list']({})).map(({ title }) => title)
    expect(titles.toSorted()).toEqual(['Benefits', 'Ward nurse'])
    expectOk(await handlers['trash.restore']({ records: removed }))
    expect(expectOk(await handlers['snippets.list']({}))).toEqual([created])
    expect(expectOk(await handlers['templates.list']({})).own).toEqual([template])
  })

  it('include those that come with the program once they are added, and no second time', async () => {
    const { handlers } = await createOpenContext()
    const added = expectOk(await handlers['snippets.addStarters']({}))
    expect(expectOk(await handlers['snippets.list']({}))).toEqual(expect.arrayContaining(added))
    expect(expectOk(await handlers['snippets.addStarters']({}))).toEqual([])
    const [first] = added
    expect(first).toBeDefined()
    if (first === undefined) return
    expectOk(await handlers['snippets.remove']({ ids: [first.id] }))
    expect(expectOk(await handlers['snippets.addStarters']({}))).toMatchObject([
      { name: first.name, field: first.field, language: first.language },
    ])
  })

  it('are counted by the verification, which finds nothing wrong', async () => {
    const { session } = await createLibrary()
    const report = expectOk(await expectOk(session.getWorkspace()).verify())
    expect(report.findings).toEqual([])
    expect(report.counts).toMatchObject({ templates: 1, snippets: 1 })
  })
})
