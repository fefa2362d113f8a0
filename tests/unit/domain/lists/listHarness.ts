import { chooseListed } from '@shared/domain/lists/chooseListed'
import type { CandidateSubject, RoleSubject } from '@shared/domain/lists/fields/listSubjects'
import { firstViews, listFields } from '@shared/domain/lists/listFields'
import { sortSubjects } from '@shared/domain/lists/sortSubjects'
import { standardStages } from '@shared/domain/stages/standardStages'
import type { Application } from '@shared/model/application'
import { createEmptyCandidateDraft, type Candidate } from '@shared/model/candidate'
import {
  applicationIdSchema,
  candidateIdSchema,
  createId,
  roleIdSchema,
  type RoleId,
} from '@shared/model/ids'
import { createEmptyRoleDraft, type Role } from '@shared/model/role'
import type { ListView } from '@shared/model/workspace/listView'

const stages = { workspace: standardStages, ofRole: () => undefined }

const stored = {
  rev: 1,
  createdAt: '2026-10-01T08:00:00.000Z',
  updatedAt: '2026-10-01T08:00:00.000Z',
}

export const names = {
  roles: new Map([
    ['r1', 'Chief of Technology'],
    ['r2', 'Head of Data'],
  ]),
  agencies: new Map<string, string>(),
  stages: standardStages,
}

const options = { names, today: '2026-11-30', toDay: (at: string) => at.slice(0, 10) }

export const createRole = (
  change: Partial<Role>,
  applications: Application[] = [],
): RoleSubject => ({
  record: { ...createEmptyRoleDraft(), ...stored, id: createId(roleIdSchema), ...change },
  stages,
  applications,
})

export const createApplication = (
  stage: Application['stage'],
  roleId: RoleId = createId(roleIdSchema),
): Application => ({
  ...stored,
  id: createId(applicationIdSchema),
  roleId,
  candidateId: createId(candidateIdSchema),
  stage,
  ratings: [],
  decision: null,
  notes: '',
})

export const createCandidate = (
  change: Partial<Candidate>,
  applications: Application[] = [],
  lastContact: string | null = null,
): CandidateSubject => ({
  record: { ...createEmptyCandidateDraft(), ...stored, id: createId(candidateIdSchema), ...change },
  stages,
  applications,
  lastContact,
})

/** The titles that a view shows of roles, and its headings. */
export const showRoles = (subjects: RoleSubject[], change: Partial<ListView>) => {
  const view = { ...firstViews.roles, ...change }
  const sorted = sortSubjects(subjects, listFields.roles, view.sort, names)
  const listed = chooseListed(listFields.roles, sorted, view, options)
  return { titles: listed.subjects.map(({ record }) => record.title), groups: listed.groups }
}

/** The names that a view shows of candidates, and its headings. */
export const showCandidates = (subjects: CandidateSubject[], change: Partial<ListView>) => {
  const view = { ...firstViews.candidates, ...change }
  const sorted = sortSubjects(subjects, listFields.candidates, view.sort, names)
  const listed = chooseListed(listFields.candidates, sorted, view, options)
  return { names: listed.subjects.map(({ record }) => record.name), groups: listed.groups }
}
