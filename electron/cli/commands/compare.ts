import { fail, ok } from '@shared/contract/result'
import { compareApplications } from '@shared/domain/comparison/comparison'
import type { RoleApplication } from '@shared/model/workspace/summaries'
import type { Role } from '@shared/model/role'
import { createApplicationHandlers } from '@electron/channels/applications'
import type { Command, Outcome } from '../command'
import { findRole } from '../findByWord'
import { withCliSession } from '../openSession'
import { formatComparison } from '../formatComparison'

export const compareCommand: Command = {
  name: 'compare',
  synopsis: 'ROLE',
  summary: 'compare the candidates for a role on its own criteria',
  options: [],
  run: async ({ words, workspaceFolder }) => {
    const [word] = words
    if (word === undefined || words.length > 1)
      return fail('invalid-input', 'compare needs one ROLE.')
    return withCliSession(workspaceFolder, 'read', async (opened) => {
      const { workspace } = opened
      const role = findRole(workspace, word)
      if (!role.ok) return role
      const handlers = createApplicationHandlers(opened)
      const applications = await handlers['applications.listForRole']({ roleId: role.value.id })
      return applications.ok ? ok(compare(role.value, applications.value)) : applications
    })
  },
}

function compare(role: Role, applications: readonly RoleApplication[]): Outcome {
  const comparison = compareApplications(
    role,
    applications.map(({ application }) => application),
  )
  const columns = comparison.applications.flatMap((compared, index) => {
    const source = applications[index]
    if (source === undefined) return []
    const { candidate, application } = source
    const { stage, decision } = application
    return [{ candidateName: candidate.name, stage, decision, ...compared }]
  })
  return {
    json: {
      role: { id: role.id, title: role.title },
      criteria: comparison.criteria,
      applications: columns,
    },
    text: formatComparison(role.title, comparison.criteria, columns),
  }
}
