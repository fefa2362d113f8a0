import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '@shared/contract/result'
import type { Candidate } from '@shared/model/candidate'
import {
  candidateFormats,
  renderCandidates,
  type CandidateFormat,
} from '@electron/services/candidateExport/exportCandidates'
import { writeExportFiles } from '@electron/services/postings/exportFiles'
import { failStorage } from '@electron/store/files'
import type { Workspace } from '@electron/store/types'
import type { Command, Outcome } from '../../command'
import { findCandidate } from '../../findByWord'
import { withWorkspace } from '../../openSession'

const formatsSchema = z.array(z.enum(candidateFormats)).min(1)

export const exportCandidatesCommand: Command = {
  name: 'export-candidates',
  synopsis: '[CANDIDATE…]',
  summary: `write candidates, or all of them, to --out DIR as ${candidateFormats.join(', ')}; without --format as csv`,
  options: ['format', 'out', 'overwrite'],
  run: ({ words, options, workspaceFolder, environment }) => {
    const formats = formatsSchema.safeParse((options.format ?? 'csv').split(','))
    if (!formats.success)
      return Promise.resolve(
        fail('invalid-input', `--format takes one or more of ${candidateFormats.join(', ')}.`),
      )
    const folder = resolve(environment.folder, options.out ?? '.')
    return withWorkspace(workspaceFolder, 'read', async (workspace) => {
      const chosen = choose(workspace, words)
      return chosen.ok
        ? write(chosen.value, [...new Set(formats.data)], folder, options.overwrite === true)
        : chosen
    })
  },
}

function choose(workspace: Workspace, words: readonly string[]): Result<readonly Candidate[]> {
  if (words.length === 0) return ok(workspace.collection('candidates').list())
  const chosen: Candidate[] = []
  for (const word of words) {
    const found = findCandidate(workspace, word)
    if (!found.ok) return found
    chosen.push(found.value)
  }
  return ok(chosen)
}

async function write(
  candidates: readonly Candidate[],
  formats: readonly CandidateFormat[],
  folder: string,
  overwrite: boolean,
): Promise<Result<Outcome>> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return failStorage(error, 'export')
  }
  const files = formats.map((format) => ({
    format,
    path: join(folder, `candidates.${format}`),
    bytes: renderCandidates(candidates, format),
  }))
  const { written, error } = await writeExportFiles(files, overwrite)
  if (error !== null) return fail(error.code, error.message, error.details)
  return ok({
    json: {
      candidates: candidates.length,
      files: written.map(({ format, path, bytes }) => ({ format, path, bytes: bytes.length })),
    },
    text: written.map(({ path }) => path).join('\n'),
  })
}
