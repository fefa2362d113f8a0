import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unpackCandidate } from '@shared/domain/records/summaries'
import { trashProgressSchema } from '@shared/contract/channels/recovery/trashChannels'
import { createId, roleIdSchema, type CandidateId } from '@shared/model/ids'
import {
  createCandidateDraft,
  createRoleDraft,
  expectFailure,
  expectOk,
  readTree,
} from '../../store/temporaryWorkspace'
import { createApplicationDraft, createOpenContext, type TestContext } from '../testContext'

import { all, createWithTwoApplications } from './trashFixtures'

describe('removing', () => {
  it('takes a role’s applications along, and reports all of them', async () => {
    const { handlers, role, applications, listLeft } = await createWithTwoApplications()
    const removed = expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    expect(removed).toEqual([
      ...applications.map(({ id }) => ({ collection: 'applications', id })),
      { collection: 'roles', id: role.id },
    ])
    expect(await listLeft()).toEqual({ roles: 0, candidates: 2, applications: 0 })
  })

  it('takes only the candidate’s own applications along', async () => {
    const { handlers, applications, listLeft } = await createWithTwoApplications()
    const { candidateId } = applications[0]!
    expectOk(await handlers['candidates.remove']({ ids: [candidateId] }))
    expect(await listLeft()).toEqual({ roles: 1, candidates: 1, applications: 1 })
  })

  it('changes nothing if one of several doesn’t exist', async () => {
    const { handlers, role, events, listLeft } = await createWithTwoApplications()
    events.length = 0
    const ids = [role.id, createId(roleIdSchema)]
    expect(expectFailure(await handlers['roles.remove']({ ids }))).toBe('not-found')
    expect(events.filter(({ name }) => name === 'records.changed')).toEqual([])
    expect(await listLeft()).toEqual(all)
  })

  it('takes a record that is named twice only once', async () => {
    const { handlers, role } = await createWithTwoApplications()
    const removed = await handlers['roles.remove']({ ids: [role.id, role.id] })
    expect(expectOk(removed)).toHaveLength(3)
  })

  it('restores what it had removed if the disk refuses the rest', async () => {
    const { handlers, session, role, listLeft } = await createWithTwoApplications()
    const { folder } = expectOk(session.getWorkspace())
    // A file is in the place where the trash needs a folder, for roles only.
    await rm(join(folder, 'trash', 'roles'), { recursive: true, force: true })
    await mkdir(join(folder, 'trash'), { recursive: true })
    await writeFile(join(folder, 'trash', 'roles'), '')
    const before = await readTree(folder)
    const result = await handlers['roles.remove']({ ids: [role.id] })
    expect(result.ok).toBe(false)
    expect(await listLeft()).toEqual(all)
    expect(await readTree(folder)).toEqual(before)
  })
})

describe('restoring', () => {
  it('restores everything that was removed together, as it was', async () => {
    const { handlers, role, applications, listLeft } = await createWithTwoApplications()
    const records = expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    expectOk(await handlers['trash.restore']({ records }))
    expect(await listLeft()).toEqual(all)
    const list = await handlers['applications.listForRole']({ roleId: role.id })
    expect(expectOk(list).map(({ application }) => application)).toEqual(applications)
  })

  it('restores the role before its applications', async () => {
    const { handlers, role, events } = await createWithTwoApplications()
    const records = expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    events.length = 0
    expectOk(await handlers['trash.restore']({ records }))
    const restored = events.filter(({ name }) => name === 'records.changed')
    expect(restored).toMatchObject(
      ['roles', 'applications', 'applications'].map((collection) => ({ payload: { collection } })),
    )
  })

  it('ignores what has already been restored', async () => {
    const { handlers, role, listLeft } = await createWithTwoApplications()
    const records = expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    expectOk(await handlers['trash.restore']({ records }))
    expectOk(await handlers['trash.restore']({ records }))
    expect(await listLeft()).toEqual(all)
  })

  it('leaves an application in the trash if the candidate was put forward again', async () => {
    const { handlers, session, role, applications, listLeft } = await createWithTwoApplications()
    const [first] = applications
    const records = expectOk(await handlers['applications.remove']({ ids: [first!.id] }))
    const draft = createApplicationDraft(role.id, first!.candidateId)
    const anew = expectOk(await handlers['applications.create']({ draft }))
    expect(await handlers['trash.restore']({ records })).toMatchObject({
      ok: false,
      error: { code: 'exists', details: { cause: { applicationId: anew.id }, remaining: records } },
    })
    expect(await listLeft()).toEqual(all)
    const { folder } = expectOk(session.getWorkspace())
    expect(Object.keys(await readTree(join(folder, 'trash')))).toHaveLength(1)
  })

  it('restores what it can and names the rest', async () => {
    const { handlers, session, role, applications, listLeft } = await createWithTwoApplications()
    const records = expectOk(await handlers['roles.remove']({ ids: [role.id] }))
    const { folder } = expectOk(session.getWorkspace())
    await rm(join(folder, 'trash', 'roles'), { recursive: true })
    const result = await handlers['trash.restore']({ records })
    expect(result).toMatchObject({
      ok: false,
      error: { details: { remaining: [{ collection: 'roles', id: role.id }] } },
    })
    expect(await listLeft()).toEqual({ ...all, roles: 0, applications: applications.length })
  })
})

describe('what may take a long time', () => {
  const createMany = async (count: number) => {
    const context = await createOpenContext()
    const { handlers } = context
    const role = expectOk(await handlers['roles.create']({ draft: createRoleDraft() }))
    const ids: CandidateId[] = []
    for (let number = 0; number < count; number += 1) {
      const draft = createCandidateDraft({ name: `Candidate ${number}` })
      const { id } = expectOk(await handlers['candidates.create']({ draft }))
      expectOk(
        await handlers['applications.create']({ draft: createApplicationDraft(role.id, id) }),
      )
      ids.push(id)
    }
    const listLeft = async () =>
      expectOk(await handlers['candidates.list']({})).rows.map(unpackCandidate)
    return { ...context, ids, listLeft }
  }

  /** Stops the next task when it first reports its progress. */
  const stopAtFirstProgress = ({ events, handlers }: TestContext) => {
    const push = events.push.bind(events)
    events.push = (...sent) => {
      if (sent.some(({ name }) => name === 'trash.progress')) {
        events.push = push
        void handlers['trash.cancel']({})
      }
      return push(...sent)
    }
  }

  it('reports the progress of deleting, restoring and permanently deleting', async () => {
    const { handlers, events, ids } = await createMany(120)
    const records = expectOk(await handlers['candidates.remove']({ ids }))
    expectOk(await handlers['trash.restore']({ records }))
    expectOk(await handlers['candidates.remove']({ ids }))
    expectOk(await handlers['trash.empty']({ entries: expectOk(await handlers['trash.list']({})) }))
    const told = events.flatMap(({ name, payload }) =>
      name === 'trash.progress' ? [trashProgressSchema.parse(payload)] : [],
    )
    const ends = told.filter(({ done, total }) => done === total)
    expect(ends.map(({ step, total }) => ({ step, total }))).toEqual(
      ['removing', 'restoring', 'removing', 'deleting'].map((step) => ({ step, total: 240 })),
    )
  })

  it('stops deleting on request, and undoes in one step what was done before', async () => {
    const context = await createMany(250)
    const { handlers, ids, listLeft } = context
    stopAtFirstProgress(context)
    const records = expectOk(await handlers['candidates.remove']({ ids }))
    expect(records).toHaveLength(200)
    const left = await listLeft()
    expect(left).toHaveLength(150)
    expect(left.every(({ applicationCount }) => applicationCount === 1)).toBe(true)
    expectOk(await handlers['trash.restore']({ records }))
    expect(await listLeft()).toHaveLength(250)
  })

  it('stops restoring on request, and keeps the rest in the trash', async () => {
    const context = await createMany(150)
    const { handlers, ids, listLeft } = context
    const records = expectOk(await handlers['candidates.remove']({ ids }))
    stopAtFirstProgress(context)
    expect(expectFailure(await handlers['trash.restore']({ records }))).toBe('cancelled')
    const back = (await listLeft()).length
    expect(back).toBeGreaterThan(0)
    expect(expectOk(await handlers['trash.list']({}))).toHaveLength(300 - back)
  })

  it('stops deleting permanently on request, and says how many it deleted', async () => {
    const context = await createMany(300)
    const { handlers, ids } = context
    expectOk(await handlers['candidates.remove']({ ids }))
    const entries = expectOk(await handlers['trash.list']({}))
    stopAtFirstProgress(context)
    const { deleted } = expectOk(await handlers['trash.empty']({ entries }))
    expect(deleted).toBe(256)
    expect(expectOk(await handlers['trash.list']({}))).toHaveLength(600 - deleted)
  })
})
