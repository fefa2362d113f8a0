import { describe, expect, it } from 'vitest'
import { activitySchema } from '@shared/model/activities/activity'
import type { ActivityRow } from '@shared/model/workspace/summaries'
import { standardStages } from '@shared/domain/stages/standardStages'
import { filterActivities } from '@renderer/features/today/timeline/filterActivities'

const lists = { workspace: standardStages, ofRole: () => undefined }

const createRow = (text: string, candidateName: string, kind = 'note'): ActivityRow => ({
  activity: activitySchema.parse({
    id: '0123456789abcdef',
    rev: 1,
    createdAt: '2026-11-29T09:00:00.000Z',
    updatedAt: '2026-11-29T09:00:00.000Z',
    kind,
    at: '2026-11-29T09:00:00.000Z',
    text,
    candidateId: 'candidate0000001',
    roleId: null,
    agencyId: null,
  }),
  candidateName,
  roleTitle: null,
  agencyName: null,
})

const rows = [
  createRow('Wants to work four days.', 'Łukasz Wiśniewski', 'call'),
  createRow('Kündigungsfrist drei Monate', 'Amara Okafor'),
]

const find = (search: string): string[] =>
  filterActivities(rows, search, lists).map(({ candidateName }) => candidateName ?? '')

describe('the search of a timeline', () => {
  it('finds a word of the text, whatever its case and accents', () => {
    expect(find('KUNDIGUNGS')).toEqual(['Amara Okafor'])
  })

  it('finds names and kinds, and wants every word', () => {
    expect(find('call lukasz')).toEqual(['Łukasz Wiśniewski'])
    expect(find('call amara')).toEqual([])
  })

  it('shows everything for no word', () => {
    expect(find('  ')).toHaveLength(2)
  })
})
