import { fail, ok, type Result } from '@shared/contract/result'
import type { ActivityFilter } from '@shared/contract/channels/recordChannels'
import { listActivities } from '@electron/services/activities/listActivities'
import type { Workspace } from '@electron/store/types'
import type { Command } from '../../command'
import { findAgency, findCandidate, findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'
import type { OptionValues } from '../../options'
import { showActivities } from '../../showActivities'

export const activitiesCommand: Command = {
  name: 'activities',
  synopsis: '',
  summary: 'list what was said and done, newest first',
  options: ['candidate', 'role', 'agency'],
  run: async ({ words, options, workspaceFolder }) => {
    if (words.length > 0) return fail('invalid-input', 'activities takes options only.')
    return withWorkspace(workspaceFolder, 'read', (workspace) => {
      const subjects = findSubjects(workspace, options)
      return subjects.ok ? ok(showActivities(listActivities(workspace, subjects.value))) : subjects
    })
  },
}

/** Finds the records that the options name. */
export function findSubjects(
  workspace: Workspace,
  { candidate, role, agency }: Pick<OptionValues, 'candidate' | 'role' | 'agency'>,
): Result<ActivityFilter> {
  const subjects: ActivityFilter = {}
  if (candidate !== undefined) {
    const found = findCandidate(workspace, candidate)
    if (!found.ok) return found
    subjects.candidateId = found.value.id
  }
  if (role !== undefined) {
    const found = findRole(workspace, role)
    if (!found.ok) return found
    subjects.roleId = found.value.id
  }
  if (agency !== undefined) {
    const found = findAgency(workspace, agency)
    if (!found.ok) return found
    subjects.agencyId = found.value.id
  }
  return ok(subjects)
}
