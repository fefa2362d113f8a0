import { fail, ok, type Result } from '@shared/contract/result'
import { findStage, listStages } from '@shared/domain/stages/findStage'
import { foldText } from '@shared/domain/text/foldText'
import { createApplicationWriter } from '@electron/services/records/applications'
import { getStageLists } from '@electron/services/stages/stageLists'
import type { Workspace } from '@electron/store/types'
import type { Command, Outcome } from '../../command'
import { findCandidate, findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'

export const stageCommand: Command = {
  name: 'stage',
  synopsis: 'ROLE CANDIDATE STAGE',
  summary: 'move a candidate for a role to a stage, by its name or id',
  options: ['reason'],
  run: async ({ words, options: { reason = '' }, workspaceFolder }) => {
    const [role, candidate, stage] = words
    if (role === undefined || candidate === undefined || stage === undefined || words.length > 3)
      return fail('invalid-input', 'stage needs one ROLE, one CANDIDATE and one STAGE.')
    return withWorkspace(workspaceFolder, 'write', (workspace) =>
      changeStage(workspace, { role, candidate, stage }, reason),
    )
  },
}

async function changeStage(
  workspace: Workspace,
  words: { role: string; candidate: string; stage: string },
  reason: string,
): Promise<Result<Outcome>> {
  const role = findRole(workspace, words.role)
  if (!role.ok) return role
  const candidate = findCandidate(workspace, words.candidate)
  if (!candidate.ok) return candidate
  const { name } = candidate.value
  const application = workspace
    .collection('applications')
    .list()
    .find((each) => each.roleId === role.value.id && each.candidateId === candidate.value.id)
  if (application === undefined)
    return fail('not-found', `${name} is not a candidate for ${role.value.title}.`)
  const lists = getStageLists(workspace)
  const stages = listStages(lists, role.value.id)
  const stage =
    stages.find(({ id }) => id === words.stage) ??
    stages.find((each) => foldText(each.name) === foldText(words.stage))
  if (stage === undefined) {
    const names = stages.map((each) => each.name).join(', ')
    return fail('invalid-input', `STAGE must be one of: ${names}.`)
  }
  const from = findStage(lists, role.value.id, application.stage)
  const moved = await createApplicationWriter().move(workspace, {
    ids: [application.id],
    stage: stage.id,
    reason,
  })
  if (!moved.ok) return moved
  return ok({
    json: { applicationId: application.id, from: application.stage, to: stage.id },
    text:
      moved.value.length === 0
        ? `${name} is in ${stage.name} already.`
        : `${name}: ${from.name} → ${stage.name}.`,
  })
}
