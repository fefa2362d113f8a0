import { fail, ok, type Result } from '@shared/contract/result'
import { writtenKinds } from '@shared/model/activities/activity'
import { daySchema, timestampSchema, type Timestamp } from '@shared/model/record'
import { createActivity } from '@electron/services/activities/writeActivities'
import type { Workspace } from '@electron/store/types'
import type { Command, Outcome } from '../../command'
import { withWorkspace } from '../../openSession'
import type { OptionValues } from '../../options'
import { findSubjects } from './activities'

export const addActivityCommand: Command = {
  name: 'add-activity',
  synopsis: 'TEXT',
  summary: 'write down what was said or done',
  options: ['kind', 'at', 'candidate', 'role', 'agency'],
  run: async ({ words, options, workspaceFolder }) => {
    const [text] = words
    if (text === undefined || words.length > 1)
      return fail('invalid-input', 'add-activity needs one TEXT.')
    return withWorkspace(workspaceFolder, 'write', (workspace) =>
      addActivity(workspace, text, options),
    )
  },
}

async function addActivity(
  workspace: Workspace,
  text: string,
  options: OptionValues,
): Promise<Result<Outcome>> {
  const kind = writtenKinds.find((name) => name === (options.kind ?? 'note'))
  if (kind === undefined)
    return fail('invalid-input', `--kind must be one of: ${writtenKinds.join(', ')}.`)
  const at = readInstant(options.at)
  if (at === null)
    return fail('invalid-input', '--at must be a day such as 2026-11-23, or an instant in UTC.')
  const subjects = findSubjects(workspace, options)
  if (!subjects.ok) return subjects
  const { candidateId = null, roleId = null, agencyId = null } = subjects.value
  const draft = { kind, at, text, candidateId, roleId, agencyId }
  const created = await createActivity(workspace, draft)
  return created.ok
    ? ok({ json: created.value, text: `Wrote activity ${created.value.id}.` })
    : created
}

/** Reads a day, as its noon in local time, or an instant; now for none, null for anything else. */
function readInstant(text: string | undefined): Timestamp | null {
  if (text === undefined) return new Date().toISOString()
  if (daySchema.safeParse(text).success) return new Date(`${text}T12:00:00`).toISOString()
  return timestampSchema.safeParse(text).data ?? null
}
