import { ok } from '@shared/contract/result'
import { combineSkills } from '@shared/domain/skills/combineSkills'
import { createSkillFinder } from '@shared/domain/skills/findSkill'
import type { Command } from '../../command'
import { withWorkspace } from '../../openSession'
import { formatTable } from '../../output'

export const skillsCommand: Command = {
  name: 'skills',
  synopsis: '[WORDS]',
  summary: 'list the skills that are known with their other names, or those that WORDS name',
  options: [],
  run: ({ words, workspaceFolder }) =>
    withWorkspace(workspaceFolder, 'read', (workspace) => {
      const table = combineSkills(workspace.collection('skillLists').list())
      const skills = words.length === 0 ? table : createSkillFinder(table)(words.join(' '))
      const rows = skills.map(({ name, aliases, notSame }) => [
        name,
        aliases.join(', '),
        notSame.join(', '),
      ])
      return ok({
        json: skills,
        text: formatTable(['Skill', 'Other names', 'Not the same as'], rows),
      })
    }),
}
