import { basename, resolve } from 'node:path'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import { readFileBytes } from '@electron/services/documentReading/readChosenFile'
import { importSkills, type ImportedSkills } from '@electron/services/skills/importSkills'
import type { Workspace } from '@electron/store/types'
import type { CliEnvironment, Command } from '../../command'
import { withWorkspace } from '../../openSession'

export const importSkillsCommand: Command = {
  name: 'import-skills',
  synopsis: 'FILE…',
  summary:
    'keep lists of skills and their other names: of ESCO, of O*NET, or with columns “Skill” and “Aliases” (.csv, .xlsx)',
  options: [],
  run: ({ words, workspaceFolder, environment }) => {
    if (words.length === 0)
      return Promise.resolve(fail('invalid-input', 'import-skills needs at least one FILE.'))
    return withWorkspace(workspaceFolder, 'write', async (workspace) => {
      const imported: { file: string; skills: number; aliases: number }[] = []
      const failed: { file: string; error: AppError }[] = []
      for (const file of words) {
        const result = await importFile(workspace, environment, file)
        if (result.ok)
          imported.push({ file, skills: result.value.skills, aliases: result.value.aliases })
        else failed.push({ file, error: result.error })
      }
      const [first] = failed
      return ok({
        json: {
          lists: imported,
          failed: failed.map(({ file, error }) => ({ file, why: error.message })),
        },
        text: imported
          .map(({ file, skills, aliases }) => `${file}: ${skills} skills, ${aliases} other names`)
          .join('\n'),
        failure:
          first === undefined
            ? undefined
            : {
                code: first.error.code,
                message: failed.map(({ file, error }) => `${file}: ${error.message}`).join(' '),
              },
      })
    })
  },
}

const importFile = async (
  workspace: Workspace,
  { folder, reading }: CliEnvironment,
  word: string,
): Promise<Result<ImportedSkills>> => {
  const bytes = await readFileBytes(resolve(folder, word))
  if (!bytes.ok) return bytes
  const read = await reading.readSkills(bytes.value, basename(word))
  return read.ok ? importSkills(workspace, read.value, basename(word)) : read
}
