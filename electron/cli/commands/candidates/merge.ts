import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '@shared/contract/result'
import { listDifferences } from '@shared/domain/candidates/merging/mergeCandidates'
import {
  mergeUndoSchema,
  singleFieldSchema,
  type MergeChoices,
  type MergeUndo,
} from '@shared/model/candidateMerge'
import { mergeCandidates } from '@electron/services/candidates/mergeCandidates'
import { undoMerge } from '@electron/services/candidates/undoMerge'
import type { Workspace } from '@electron/store/types'
import type { Command, Outcome } from '../../command'
import { findCandidate } from '../../findByWord'
import { withWorkspace } from '../../openSession'

const readChoices = (text = ''): Result<MergeChoices> => {
  const fields = z.array(singleFieldSchema).safeParse(text.split(',').filter(Boolean))
  return fields.success
    ? ok(Object.fromEntries(fields.data.map((field) => [field, 'other'])))
    : fail('invalid-input', `--take is one or more of ${singleFieldSchema.options.join(', ')}.`)
}

const readUndo = async (path: string): Promise<Result<MergeUndo>> => {
  try {
    const { undo } = z
      .object({ undo: mergeUndoSchema })
      .parse(JSON.parse(await readFile(path, 'utf8')))
    return ok(undo)
  } catch {
    return fail('invalid-input', `${path} is not what merge --json printed.`)
  }
}

export const mergeCommand: Command = {
  name: 'merge',
  synopsis: 'A B',
  summary: 'make one candidate of two: A stays, B goes to the trash; what B has follows',
  options: ['take', 'undo', 'dry-run'],
  run: async ({ words, options, workspaceFolder, environment }) => {
    if (options.undo !== undefined) {
      const undo = await readUndo(resolve(environment.folder, options.undo))
      return undo.ok
        ? withWorkspace(workspaceFolder, 'write', (workspace) => takeBack(workspace, undo.value))
        : undo
    }
    const [kept, other] = words
    if (kept === undefined || other === undefined || words.length > 2)
      return fail('invalid-input', 'merge needs two candidates, A and B.')
    const choices = readChoices(options.take)
    if (!choices.ok) return choices
    const isDryRun = options['dry-run'] === true
    return withWorkspace(workspaceFolder, isDryRun ? 'read' : 'write', (workspace) =>
      merge(workspace, kept, other, choices.value, isDryRun),
    )
  },
}

async function merge(
  workspace: Workspace,
  keptWord: string,
  otherWord: string,
  choices: MergeChoices,
  isDryRun: boolean,
): Promise<Result<Outcome>> {
  const kept = findCandidate(workspace, keptWord)
  if (!kept.ok) return kept
  const other = findCandidate(workspace, otherWord)
  if (!other.ok) return other
  const differences = listDifferences(kept.value, other.value, choices)
  const text = differences.map(
    ({ label, side, ...values }) =>
      `${label}: ${values[side]} (not ${values[side === 'kept' ? 'other' : 'kept']})`,
  )
  const { id, name } = kept.value
  if (isDryRun) return ok({ json: { id, name, differences }, text: text.join('\n') })
  const merged = await mergeCandidates(workspace, id, other.value.id, choices)
  if (!merged.ok) return merged
  return ok({
    json: { id, name, removed: other.value.id, differences, undo: merged.value.undo },
    text: [`Merged ${other.value.name} (${other.value.id}) into ${id}.`, ...text].join('\n'),
  })
}

async function takeBack(workspace: Workspace, undo: MergeUndo): Promise<Result<Outcome>> {
  const undone = await undoMerge(workspace, undo)
  if (!undone.ok) return undone
  const { id, name } = undo.before
  return ok({ json: { id, restored: undo.removed }, text: `${name} is as before the merge.` })
}
