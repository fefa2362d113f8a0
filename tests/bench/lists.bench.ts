import { chooseListed } from '@shared/domain/lists/chooseListed'
import { countValues } from '@shared/domain/lists/countValues'
import type { CandidateSubject } from '@shared/domain/lists/fields/listSubjects'
import { firstViews, listFields } from '@shared/domain/lists/listFields'
import type { ValueNames } from '@shared/domain/lists/listField'
import { sortSubjects } from '@shared/domain/lists/sortSubjects'
import { standardStages } from '@shared/domain/stages/standardStages'
import { applicationIdSchema, createId, roleIdSchema } from '@shared/model/ids'
import type { Application } from '@shared/model/application'
import type { Condition, ListView } from '@shared/model/workspace/listView'
import { generateCandidate } from '../../scripts/generate/generateCandidate'
import { createBoundedRow, findPercentile, printReport, type BenchReport } from './benchReport'

const size = { candidates: 10_000, applicationsEach: 3, roles: 200, runs: 20 }
const boundMs = 50

const names: ValueNames = { roles: new Map(), agencies: new Map(), stages: standardStages }
const stages = { workspace: standardStages, ofRole: () => undefined }
const options = { names, today: '2026-11-30', toDay: (at: string) => at.slice(0, 10) }
const fields = listFields.candidates

const createSubjects = (): CandidateSubject[] => {
  const roleIds = Array.from({ length: size.roles }, () => createId(roleIdSchema))
  return Array.from({ length: size.candidates }, (_, index) => {
    const record = generateCandidate(1, index)
    const applications = Array.from({ length: size.applicationsEach }, (__, nth): Application => {
      const { rev, createdAt, updatedAt } = record
      return {
        id: createId(applicationIdSchema),
        rev,
        createdAt,
        updatedAt,
        roleId: roleIds[(index + nth) % size.roles] ?? createId(roleIdSchema),
        candidateId: record.id,
        stage: standardStages[(index * 7 + nth) % standardStages.length]?.id ?? 'new',
        ratings: [],
        decision: null,
        notes: '',
      }
    })
    const lastContact = index % 3 === 0 ? null : record.updatedAt
    return { record, stages, applications, lastContact }
  })
}

const conditions: readonly Condition[] = [
  { field: 'stage', test: 'any-of', values: ['interview', 'offer'] },
  { field: 'skill', test: 'any-of', values: ['Kubernetes', 'Python', 'SQL'] },
  { field: 'place', test: 'none-of', values: ['Berlin', ''] },
  { field: 'lastContact', test: 'within', values: ['over-90-ago'] },
  { field: 'file', test: 'no', values: [] },
]

const views: Readonly<Record<string, Partial<ListView>>> = {
  'Filter by stage': { conditions: conditions.slice(0, 1) },
  'Filter by skill': { conditions: conditions.slice(1, 2) },
  'Filter by five fields': { conditions: [...conditions] },
  'Filter by stage, grouped by stage': { conditions: conditions.slice(0, 1), group: 'stage' },
  'Everything, grouped by place': { group: 'place' },
}

const time = (work: () => unknown): number[] =>
  Array.from({ length: size.runs }, () => {
    const startedAt = performance.now()
    work()
    return performance.now() - startedAt
  })

/** Times filters, orders and groups of 10,000 candidates with 30,000 applications. */
const run = (): BenchReport => {
  const subjects = createSubjects()
  const sorted = sortSubjects(subjects, fields, firstViews.candidates.sort, names)
  const skill = fields.find(({ id }) => id === 'skill')
  const filters = Object.entries(views).map(([name, view]) => ({
    name,
    ms: findPercentile(
      time(() => chooseListed(fields, sorted, { ...firstViews.candidates, ...view }, options)),
      0.95,
    ),
  }))
  const sortMs = findPercentile(
    time(() => sortSubjects(subjects, fields, firstViews.candidates.sort, names)),
    0.5,
  )
  const sortAgainMs = findPercentile(
    time(() => sortSubjects(sorted, fields, firstViews.candidates.sort, names)),
    0.5,
  )
  const countMs = findPercentile(
    time(() => skill && countValues(skill, subjects, names)),
    0.5,
  )
  const filterMs = Math.max(...filters.map(({ ms }) => ms))
  return {
    title: `Lists of ${size.candidates} candidates with ${size.candidates * size.applicationsEach} applications`,
    rows: [
      ...filters.map(({ name, ms }) =>
        createBoundedRow(`${name}, 95th percentile`, ms, 'ms', boundMs),
      ),
      { name: 'Sort by name, first time, median', value: sortMs, unit: 'ms' },
      { name: 'Sort by name, nearly sorted, median', value: sortAgainMs, unit: 'ms' },
      { name: 'Count skills, median', value: countMs, unit: 'ms' },
    ],
    json: { filterMs, sortMs, sortAgainMs, countMs },
  }
}

printReport(run(), process.argv.slice(2))
