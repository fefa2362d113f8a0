import { describe, expect, it } from 'vitest'
import { findLastContact } from '@shared/domain/candidates/profile/lastContact'
import {
  describePeriod,
  findPresentPosition,
} from '@shared/domain/candidates/profile/presentPosition'
import { listShownSkills } from '@shared/domain/candidates/profile/shownSkills'
import type { Activity } from '@shared/model/activities/activity'
import type { Position } from '@shared/model/candidate'
import { activityIdSchema, createId, itemIdSchema } from '@shared/model/ids'

const position = (fields: Partial<Position>): Position => ({
  id: createId(itemIdSchema),
  title: '',
  organisation: '',
  from: '',
  to: '',
  summary: '',
  ...fields,
})

describe('the present position', () => {
  it('is the first one without an end, and none where all have ended', () => {
    const now = position({ title: 'Baker', from: '2021' })
    const earlier = position({ title: 'Apprentice', from: '2018', to: '2021' })
    expect(findPresentPosition([earlier, now])).toBe(now)
    expect(findPresentPosition([earlier])).toBeNull()
  })

  it('is not one that is still blank', () => {
    expect(findPresentPosition([position({})])).toBeNull()
  })

  it.each([
    ['2019', '', '2019 – now'],
    ['2015', 'March 2019', '2015 – March 2019'],
    ['2019-03', '2020-11', 'Mar 2019 – Nov 2020'],
    ['2019-13', '', '2019-13 – now'],
    ['', '2019', 'until 2019'],
    ['', '', ''],
  ])('says when a position was held: %j to %j', (from, to, said) => {
    expect(describePeriod({ from, to }, 'en')).toBe(said)
  })
})

describe('skills', () => {
  it('names the positions that show a skill, by any of its names', () => {
    const shown = position({ organisation: 'Ovn', summary: 'Ran K8s clusters' })
    const other = position({ organisation: 'Mel', summary: 'Baked bread' })
    const [skill] = listShownSkills({ skills: ['Kubernetes'], experience: [other, shown] })
    expect(skill?.positions).toEqual([shown])
  })

  it('does not take one skill for a longer one', () => {
    const experience = [position({ summary: 'Wrote React Native apps' })]
    expect(listShownSkills({ skills: ['React'], experience })[0]?.positions).toEqual([])
  })

  it('carries the years that were noted for exactly this skill', () => {
    const skillYears = [{ id: createId(itemIdSchema), skill: 'Welding', years: 4 }]
    const shown = listShownSkills({ skills: ['Welding', 'Sewing'], skillYears, experience: [] })
    expect(shown.map(({ years }) => years)).toEqual([4, null])
  })
})

it('counts calls, mails and meetings as contact, but no note', () => {
  const say = (kind: Activity['kind'], at: string): Activity => ({
    id: createId(activityIdSchema),
    rev: 1,
    createdAt: at,
    updatedAt: at,
    kind,
    at,
    text: '',
    candidateId: null,
    roleId: null,
    agencyId: null,
  })
  const call = say('call', '2027-01-02T09:00:00.000Z')
  const lines = [
    say('mail', '2027-01-01T09:00:00.000Z'),
    call,
    say('note', '2027-01-03T09:00:00.000Z'),
  ]
  expect(findLastContact(lines)).toBe(call)
  expect(findLastContact([])).toBeNull()
})
