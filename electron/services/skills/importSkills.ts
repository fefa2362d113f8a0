import { basename, extname } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { ReadSkillList } from '@shared/domain/skills/readSkillRows'
import { createId, itemIdSchema } from '@shared/model/ids'
import type { SkillEntry, SkillList } from '@shared/model/skillList'
import type { Workspace } from '@electron/store/types'

/** What an import of a list of skills made. */
export interface ImportedSkills {
  lists: SkillList[]
  skills: number
  aliases: number
}

/** A record’s file may have 2 MB; a list of more than this many characters is stored in several. */
const mostCharacters = 600_000

const splitList = (skills: readonly SkillEntry[]): SkillEntry[][] => {
  const parts: SkillEntry[][] = [[]]
  let characters = 0
  for (const skill of skills) {
    characters += JSON.stringify(skill, null, 2).length
    if (characters > mostCharacters) {
      parts.push([])
      characters = 0
    }
    parts.at(-1)?.push(skill)
  }
  return parts
}

const countAliases = (skills: readonly SkillEntry[]): number =>
  skills.reduce((sum, { aliases }) => sum + Object.values(aliases).flat().length, 0)

/**
 * Stores a list of skills that was read, under the name of its file. Fails with `invalid-input` if it names no skill, and
 * as creating does; then nothing of it stays.
 */
export const importSkills = async (
  workspace: Workspace,
  { source, language, skills: read }: ReadSkillList,
  fileName: string,
): Promise<Result<ImportedSkills>> => {
  if (read.length === 0) return fail('invalid-input', `${fileName} names no skill.`)
  const skills = read.map((skill) => ({ id: createId(itemIdSchema), ...skill }))
  const name = basename(fileName, extname(fileName))
  const collection = workspace.collection('skillLists')
  const lists: SkillList[] = []
  for (const part of splitList(skills)) {
    const created = await collection.create({ name, source, language, skills: part })
    if (!created.ok) {
      for (const list of lists) await collection.remove(list.id, list.rev)
      return created
    }
    lists.push(created.value)
  }
  return ok({ lists, skills: skills.length, aliases: countAliases(skills) })
}
