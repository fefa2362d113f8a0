import { fail, ok } from '@shared/contract/result'
import { compareApplications } from '@shared/domain/comparison/comparison'
import type { RoleApplication } from '@shared/model/workspace/summaries'
import type { Role } from '@shared/model/role'
import { listRoleApplications } from '@electron/services/records/applications'
import type { Command, Outcome } from '../command'
import { findRole } from '../findByWord'
import { withWorkspace } from '../openSession'
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
    return withWorkspace(workspaceFolder, 'read', (workspace) => {
      const role = findRole(workspace, word)
      return role.ok
        ? ok(compare(role.value, listRoleApplications(workspace, role.value.id)))
        : role
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
