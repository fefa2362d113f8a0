// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ok } from '@shared/contract/result'
import { summarizeRole } from '@shared/domain/records/summaries'
import { applicationIdSchema, candidateIdSchema, createId } from '@shared/model/ids'
import type { CandidateApplication } from '@shared/model/workspace/summaries'
import type { ReadOnly } from '@shared/model/workspace/workspaceState'
import { CandidateApplications } from '@renderer/features/candidates/applications/CandidateApplications'
import { createWorkspaceState } from '../../../helpers/createWorkspaceState'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'
import { createRoleRecord } from '../roles/createRoleRecord'

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
  installFakeBridge({ 'workspace.getState': () => ok(createWorkspaceState({ readOnly })) })
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
