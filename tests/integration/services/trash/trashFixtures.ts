import { createCandidateDraft, createRoleDraft, expectOk } from '../../store/temporaryWorkspace'
import { createApplicationDraft, createOpenContext } from '../testContext'

/** One role, and two candidates who both applied for it. */
export const createWithTwoApplications = async () => {
  const context = await createOpenContext()
  const { handlers } = context
  const role = expectOk(await handlers['roles.create']({ draft: createRoleDraft() }))
  const applications = []
  for (const name of ['Ada', 'Ben']) {
    const draft = createCandidateDraft({ name })
    const candidate = expectOk(await handlers['candidates.create']({ draft }))
    const application = createApplicationDraft(role.id, candidate.id)
    applications.push(expectOk(await handlers['applications.create']({ draft: application })))
  }
  const listLeft = async () => ({
    roles: expectOk(await handlers['roles.list']({})).length,
    candidates: expectOk(await handlers['candidates.list']({})).rows.length,
    applications: context.session.getState()!.counts.applications,
  })
  return { ...context, role, applications, listLeft }
}

export const all = { roles: 1, candidates: 2, applications: 2 }
