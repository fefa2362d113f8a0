import { fail, ok } from '@shared/contract/result'
import { listCriteria } from '@shared/domain/comparison/criteria'
import { getSkillFinder } from '@electron/services/skills/skillFinder'
import { fitCandidate, type CriterionFit } from '@shared/domain/skills/fitCandidate'
import type { Role } from '@shared/model/role'
import type { Workspace } from '@electron/store/types'
import type { Command, Outcome } from '../../command'
import { findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'

const isRequired = ({ importance }: CriterionFit): boolean => importance === 'required'

const countFound = (fits: readonly CriterionFit[]): number =>
  fits.filter(({ isFound }) => isFound).length

export const fitCommand: Command = {
  name: 'fit',
  synopsis: 'ROLE',
  summary: 'show which criteria of a role stand in the words of each candidate, and where',
  options: [],
  run: async ({ words, workspaceFolder }) => {
    const [word] = words
    if (word === undefined || words.length > 1) return fail('invalid-input', 'fit needs one ROLE.')
    return withWorkspace(workspaceFolder, 'read', (workspace) => {
      const role = findRole(workspace, word)
      return role.ok ? ok(describeFit(workspace, role.value)) : role
    })
  },
}

function describeFit(workspace: Workspace, role: Role): Outcome {
  const criteria = listCriteria(role)
  const findSkills = getSkillFinder(workspace)
  const candidates = workspace
    .collection('candidates')
    .list()
    .map((candidate) => {
      const fits = fitCandidate(criteria, candidate, findSkills)
      const required = fits.filter(isRequired)
      return {
        id: candidate.id,
        name: candidate.name,
        required: { found: countFound(required), of: required.length },
        found: { found: countFound(fits), of: fits.length },
        criteria: fits,
      }
    })
    .filter(({ found }) => found.found > 0)
    .sort(
      (one, other) =>
        other.required.found - one.required.found || other.found.found - one.found.found,
    )
  return {
    json: { role: { id: role.id, title: role.title }, candidates },
    text: candidates
      .flatMap(({ name, required, criteria: fits }) => [
        `${name}: ${required.found} of ${required.of} required`,
        ...fits.map(({ label, isFound, evidence }) => {
          const [first] = evidence
          if (!isFound || first === undefined) return `  –  ${label}`
          const why = first.why === '' ? '' : ` (${first.why})`
          return `  ✓  ${label}: “${first.text}”, ${first.place}${why}`
        }),
      ])
      .join('\n'),
  }
}
