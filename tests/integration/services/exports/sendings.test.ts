import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createEmptyAgencyDraft } from '@shared/model/agency'
import { expectOk } from '../../store/temporaryWorkspace'
import { createWithRole } from './exportFixtures'

describe('a sending', () => {
  it('is told once for all its files, for the role and the agency', async () => {
    const { handlers, role, request } = await createWithRole()
    const draft = { ...createEmptyAgencyDraft(), name: 'Alpen' }
    const agency = expectOk(await handlers['agencies.create']({ draft }))
    const toAgency = { audience: 'agency' as const, agencyId: agency.id }
    expectOk(await handlers['documents.exportPosting'](request(['md', 'txt'], toAgency)))
    const told = expectOk(await handlers['activities.list']({ agencyId: agency.id }))
    expect(told).toMatchObject([
      {
        activity: { kind: 'sending', roleId: role.id, change: { from: '', to: 'agency' } },
        roleTitle: 'Chief of Technology',
        agencyName: 'Alpen',
      },
    ])
    expect(told[0]!.activity.text).toMatch(/\.md, .*\.txt$/)
  })

  it('is told at the next opening if a crash came after the log entry', async () => {
    const { handlers, session, request } = await createWithRole()
    expectOk(await handlers['documents.exportPosting'](request(['md'])))
    const before = expectOk(await handlers['activities.list']({}))
    const { folder } = expectOk(session.getWorkspace())
    await session.close()
    await rm(join(folder, 'activities', `${before[0]!.activity.id}.json`))
    expectOk(await session.open(folder))
    expect(expectOk(await handlers['activities.list']({}))).toEqual(before)
  })
})
