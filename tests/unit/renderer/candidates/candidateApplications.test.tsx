// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ok } from '@shared/contract/result'
import { summarizeRole } from '@shared/domain/records/summaries'
import {
  applicationIdSchema,
  candidateIdSchema,
  createId,
  workspaceIdSchema,
} from '@shared/model/ids'
import type { CandidateApplication } from '@shared/model/workspace/summaries'
import type { ReadOnly, WorkspaceState } from '@shared/model/workspace/workspaceState'
import { CandidateApplications } from '@renderer/features/candidates/applications/CandidateApplications'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'
import { createRoleRecord } from '../roles/createRoleRecord'

const createWorkspace = (readOnly: ReadOnly | null): WorkspaceState => ({
  id: createId(workspaceIdSchema),
  name: 'Agency work',
  location: '',
  isSample: false,
  readOnly,
  problemCount: 0,
  counts: {
    roles: 1,
    candidates: 1,
    applications: 1,
    agencies: 0,
    sentPostings: 0,
    activities: 0,
    templates: 0,
    snippets: 0,
    skillLists: 0,
  },
})

const createApplication = (): CandidateApplication => {
  const role = createRoleRecord({ title: 'Baker' })
  return {
    role: summarizeRole(role, 1),
    application: {
      id: createId(applicationIdSchema),
      rev: 1,
      createdAt: role.createdAt,
      updatedAt: role.updatedAt,
      roleId: role.id,
      candidateId: createId(candidateIdSchema),
      stage: 'new',
      ratings: [],
      decision: null,
      notes: '',
    },
  }
}

const showIn = (readOnly: ReadOnly | null): void => {
  installFakeBridge({ 'workspace.getState': () => ok(createWorkspace(readOnly)) })
  renderInWindow(<CandidateApplications applications={[createApplication()]} />)
}

const removal = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Remove from Baker' })

afterEach(cleanup)

it('removes a candidate from a role', () => {
  showIn(null)
  expect(removal().disabled).toBe(false)
})

it('removes nobody from a role in a read-only workspace', async () => {
  showIn({ reason: 'requested', message: 'Opened read-only.', holder: null })
  await vi.waitFor(() => expect(removal().disabled).toBe(true), { timeout: 10_000 })
})
