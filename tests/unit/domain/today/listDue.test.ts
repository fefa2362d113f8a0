import { describe, expect, it } from 'vitest'
import { getStillAfterDays } from '@shared/domain/stages/findStage'
import { standardStages } from '@shared/domain/stages/standardStages'
import { listLastWords } from '@shared/domain/today/lastWords'
import type { DueRecords, Walk } from '@shared/domain/today/dueRecords'
import { listDue } from '@shared/domain/today/listDue'
import { activitySchema, type Activity } from '@shared/model/activities/activity'
import { applicationSchema, type Application } from '@shared/model/application'
import { agencySchema, createEmptyAgencyDraft, type Agency } from '@shared/model/agency'
import { candidateSchema, createEmptyCandidateDraft, type Candidate } from '@shared/model/candidate'
import { createEmptyRoleDraft, roleSchema, type Role } from '@shared/model/role'

/** A Monday. */
const today = '2026-11-30'
const stored = {
  rev: 1,
  createdAt: '2026-11-29T09:00:00.000Z',
  updatedAt: '2026-11-29T09:00:00.000Z',
}
const ids = { role: 'role000000000001', candidate: 'candidate0000001', agency: 'agency0000000001' }

const createRole = (fields: Partial<Role> = {}): Role =>
  roleSchema.parse({
    ...createEmptyRoleDraft(),
    ...stored,
    id: ids.role,
    status: 'open',
    ...fields,
  })

const createCandidate = (fields: Partial<Candidate> = {}): Candidate =>
  candidateSchema.parse({ ...createEmptyCandidateDraft(), ...stored, id: ids.candidate, ...fields })

const createAgency = (fields: Partial<Agency> = {}): Agency =>
  agencySchema.parse({ ...createEmptyAgencyDraft(), ...stored, id: ids.agency, ...fields })

const createApplication = (fields: Partial<Application> = {}): Application =>
  applicationSchema.parse({
    ...stored,
    id: 'application00001',
    roleId: ids.role,
    candidateId: ids.candidate,
    stage: 'screening',
    ratings: [],
    decision: null,
    notes: '',
    ...fields,
  })

const createActivity = (fields: Partial<Activity> = {}): Activity =>
  activitySchema.parse({
    ...stored,
    id: 'activity00000001',
    kind: 'call',
    at: '2026-11-28T09:00:00.000Z',
    text: '',
    candidateId: null,
    roleId: ids.role,
    agencyId: null,
    ...fields,
  })

const lists = { workspace: standardStages, ofRole: () => undefined }

const walkAtOnce: Walk = (items, task) => {
  for (const item of items) task(item)
  return Promise.resolve()
}

const list = async (records: Partial<DueRecords>, walk = walkAtOnce) => {
  const activities = records.activities ?? []
  return listDue(
    {
      roles: [createRole()],
      candidates: [],
      applications: [],
      agencies: [],
      ...records,
      activities,
    },
    {
      today,
      toDay: (at) => at.slice(0, 10),
      getStillAfterDays: (stage, role) => getStillAfterDays(lists, role.id, stage),
      describeStage: (stage) => stage,
      answerAfterDays: 7,
      walk,
    },
    await listLastWords(activities, walk),
  )
}

const summarise = async (records: Partial<DueRecords>): Promise<string[]> =>
  (await list(records)).map(
    ({ reference: { kind, collection }, day }) => `${kind} of ${collection} ${day}`,
  )

describe('next actions', () => {
  it('are due on every kind of record, soonest first', async () => {
    const on = (day: string) => ({ nextAction: { text: 'Call back', day } })
    expect(
      await summarise({
        roles: [createRole(on('2026-12-04'))],
        candidates: [createCandidate(on('2026-11-27'))],
        applications: [createApplication(on('2026-12-01'))],
        agencies: [createAgency(on('2026-11-30'))],
      }),
    ).toEqual([
      'action of candidates 2026-11-27',
      'action of agencies 2026-11-30',
      'action of applications 2026-12-01',
      'action of roles 2026-12-04',
    ])
  })

  it('are over once they are done', async () => {
    expect(await summarise({ candidates: [createCandidate({ nextAction: null })] })).toEqual([])
  })
})

describe('candidates on file', () => {
  it('are due from thirty days before the last day on which they may be kept', async () => {
    const keptUntil = (keepUntil: string | null) =>
      summarise({ candidates: [createCandidate({ keepUntil })] })
    expect(await keptUntil('2026-12-30')).toEqual(['keeping of candidates 2026-12-30'])
    expect(await keptUntil('2026-12-31')).toEqual([])
    expect(await keptUntil('2026-11-01')).toEqual(['keeping of candidates 2026-11-01'])
    expect(await keptUntil(null)).toEqual([])
  })
})

describe('interviews', () => {
  const interview = {
    id: 'interview0000001',
    at: '2026-12-01T13:00:00.000Z',
    minutes: 45,
    place: '',
    text: '',
    isDone: false,
  }

  it('are due on their day, in the order of the clock', async () => {
    const earlier = { ...interview, id: 'interview0000002', at: '2026-12-01T08:00:00.000Z' }
    const application = applicationSchema.parse({
      ...createApplication(),
      interviews: [interview, earlier],
    })
    expect((await list({ applications: [application] })).map(({ at }) => at)).toEqual([
      earlier.at,
      interview.at,
    ])
  })

  it('are over once they are done', async () => {
    const application = applicationSchema.parse({
      ...createApplication({ stage: 'hired' }),
      interviews: [{ ...interview, isDone: true }],
    })
    expect(await list({ applications: [application] })).toEqual([])
  })
})

describe('closing dates', () => {
  const closing = (fields: Partial<Role> = {}) =>
    createRole({ dates: { opened: null, closes: '2026-12-02', start: null }, ...fields })

  it('are due in open roles', async () => {
    expect(await summarise({ roles: [closing()] })).toEqual(['closing of roles 2026-12-02'])
    expect(await summarise({ roles: [closing({ status: 'filled' })] })).toEqual([])
  })

  it('stay settled until they are moved', async () => {
    expect(await summarise({ roles: [closing({ settledClosing: '2026-12-02' })] })).toEqual([])
    expect(await summarise({ roles: [closing({ settledClosing: '2026-11-20' })] })).toHaveLength(1)
  })
})

describe('a stage', () => {
  const standing = { stageSince: '2026-11-20T09:00:00.000Z' }

  it('stands still after its number of days', async () => {
    expect(await summarise({ applications: [createApplication(standing)] })).toEqual([
      'stage of applications 2026-11-25',
    ])
    const fresh = createApplication({ stageSince: '2026-11-28T09:00:00.000Z' })
    expect(await summarise({ applications: [fresh] })).toEqual([])
  })

  it('moves while something is planned, or was said', async () => {
    const planned = { nextAction: { text: 'Call back', day: '2026-12-20' } }
    const kinds = (
      await list({ applications: [createApplication({ ...standing, ...planned })] })
    ).map(({ reference: { kind } }) => kind)
    expect(kinds).toEqual(['action'])
    const said = activitySchema.parse({ ...createActivity(), candidateId: ids.candidate })
    expect(
      await summarise({ applications: [createApplication(standing)], activities: [said] }),
    ).toEqual([])
  })

  it('may stay at its end, and in a role that is not open', async () => {
    const hired = createApplication({ ...standing, stage: 'hired' })
    expect(await summarise({ applications: [hired] })).toEqual([])
    const roles = [createRole({ status: 'on-hold' })]
    expect(await summarise({ roles, applications: [createApplication(standing)] })).toEqual([])
  })

  it('of a newer version stands still after a week', async () => {
    const unknown = applicationSchema.parse({ ...createApplication(standing), stage: 'case-study' })
    expect(await summarise({ applications: [unknown] })).toEqual([
      'stage of applications 2026-11-27',
    ])
  })
})

describe('a sending', () => {
  const sent = (fields: Partial<Activity> = {}) =>
    activitySchema.parse({
      ...createActivity({ kind: 'sending', at: '2026-11-20T09:00:00.000Z' }),
      agencyId: ids.agency,
      ...fields,
    })

  it('waits for an answer for a week', async () => {
    expect(await summarise({ activities: [sent()] })).toEqual(['answer of activities 2026-11-27'])
  })

  it('is answered by a later line about the role and the agency, or by being settled', async () => {
    const answer = activitySchema.parse({
      ...createActivity({ kind: 'mail' }),
      id: 'activity00000002',
      agencyId: ids.agency,
    })
    expect(await summarise({ activities: [sent(), answer] })).toEqual([])
    expect(await summarise({ activities: [sent({ nextAction: null })] })).toEqual([])
  })

  it('counts once where the posting was sent again, from the last time on', async () => {
    const again = sent({ at: '2026-11-26T09:00:00.000Z' })
    expect(
      await summarise({
        activities: [sent(), activitySchema.parse({ ...again, id: 'activity00000003' })],
      }),
    ).toEqual(['answer of activities 2026-12-03'])
  })

  it('to nobody in particular waits for nothing', async () => {
    expect(await summarise({ activities: [sent({ agencyId: null })] })).toEqual([])
  })
})

describe('a list of what is due', () => {
  const due = [
    createCandidate({ nextAction: { text: 'Call back', day: '2026-12-01' } }),
    createCandidate({ nextAction: { text: 'Send the offer', day: '2026-11-30' } }),
  ]

  it('goes through the records in steps, and is then as if found at once', async () => {
    const records = {
      candidates: due,
      applications: [createApplication({ stageSince: '2026-11-20T09:00:00.000Z' })],
    }
    const walked: unknown[] = []
    const walkInSteps: Walk = async (items, task) => {
      for (const item of items) {
        await Promise.resolve()
        walked.push(item)
        task(item)
      }
    }
    expect(await list(records, walkInSteps)).toEqual(await list(records))
    expect(walked).toEqual(expect.arrayContaining([...due, ...records.applications]))
  })

  it('begins with what lasts the whole day', async () => {
    const interview = {
      id: 'interview0000001',
      at: '2026-11-30T08:00:00.000Z',
      minutes: 45,
      place: '',
      text: 'Second talk',
      isDone: false,
    }
    const applications = [
      applicationSchema.parse({ ...createApplication(), interviews: [interview] }),
    ]
    const texts = (await list({ candidates: due, applications })).map(({ text }) => text)
    expect(texts).toEqual(['Send the offer', 'Second talk', 'Call back'])
  })
})
