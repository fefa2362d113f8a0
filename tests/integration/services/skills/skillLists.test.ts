import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createId, itemIdSchema } from '@shared/model/ids'
import type { SkillListDraft } from '@shared/model/skillList'
import { getSkillFinder } from '@electron/services/skills/skillFinder'
import { expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext } from '../testContext'

const own: SkillListDraft = {
  name: 'Ours',
  source: 'own',
  language: 'en',
  skills: [
    { id: createId(itemIdSchema), name: 'Falconry', aliases: { de: ['Beizjagd'] }, notSame: [] },
  ],
}

describe('lists of skills', () => {
  it('are saved like every record, and count as soon as they are', async () => {
    const { handlers, session } = await createOpenContext()
    const workspace = expectOk(session.getWorkspace())
    expect(getSkillFinder(workspace)('Beizjagd')[0]?.name).toBe('Beizjagd')
    const created = expectOk(await handlers['skillLists.create']({ draft: own }))
    expect(getSkillFinder(workspace)('Beizjagd')[0]?.name).toBe('Falconry')
    const record = { ...created, name: 'All of ours' }
    const saved = expectOk(await handlers['skillLists.save']({ record }))
    expect(expectOk(await handlers['skillLists.get']({ id: saved.id }))).toEqual(saved)
    expect(await handlers['skillLists.save']({ record: created })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
  })

  it('tell the names of a skill by any of them, before those that come with the program', async () => {
    const { handlers } = await createOpenContext()
    const skills = ['beizjagd', 'k8s', 'Yodelling']
    const find = async () =>
      expectOk(await handlers['skillLists.findNames']({ skills })).map(({ name }) => name)
    expect(await find()).toEqual(['Kubernetes'])
    expectOk(await handlers['skillLists.create']({ draft: own }))
    expect(await find()).toEqual(['Falconry', 'Kubernetes'])
  })

  it('go to the trash under their names and come back', async () => {
    const { handlers } = await createOpenContext()
    const { id } = expectOk(await handlers['skillLists.create']({ draft: own }))
    const removed = expectOk(await handlers['skillLists.remove']({ ids: [id] }))
    expect(expectOk(await handlers['skillLists.list']({}))).toEqual([])
    expect(expectOk(await handlers['trash.list']({}))).toMatchObject([{ title: 'Ours' }])
    expectOk(await handlers['trash.restore']({ records: removed }))
    expect(expectOk(await handlers['skillLists.list']({}))).toMatchObject([
      { id, skillCount: 1, aliasCount: 1 },
    ])
  })

  it('are imported in as many records as their length needs, which one undo takes back', async () => {
    const { handlers, files } = await createOpenContext()
    const path = join(await mkdtemp(join(tmpdir(), 'skills-')), 'skills_en.csv')
    const rows = Array.from(
      { length: 6_000 },
      (_, at) => `Skill,skill number ${at},"${'one of its other names'.repeat(3)} ${at}"`,
    )
    await writeFile(path, ['conceptType,preferredLabel,altLabels', ...rows].join('\n'))
    const { token } = files.describe(path)
    const imported = expectOk(await handlers['skillLists.import']({ token }))
    expect(imported).toMatchObject({ name: 'skills_en', skillCount: 6_000, aliasCount: 6_000 })
    const lists = expectOk(await handlers['skillLists.list']({}))
    expect(lists.length).toBeGreaterThan(1)
    expect(lists.reduce((sum, { skillCount }) => sum + skillCount, 0)).toBe(6_000)
    const ids = lists.map(({ id }) => id)
    const removed = expectOk(await handlers['skillLists.remove']({ ids }))
    expect(removed.length).toBe(imported.records.length)
  })
})
