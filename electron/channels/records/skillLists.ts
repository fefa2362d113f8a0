import { basename } from 'node:path'
import { ok } from '@shared/contract/result'
import type { HandlerContext } from '../../services/context'
import { readFileBytes } from '../../services/documentReading/readChosenFile'
import { resolveToken } from '../../services/files/resolveToken'
import { findRecord } from '../../services/records/findRecord'
import { findSkillNames } from '../../services/skills/skillFinder'
import { importSkills } from '../../services/skills/importSkills'
import { summarizeSkillList } from '../../services/skills/summarizeSkillList'
import type { TrashTasks } from '../../services/trash/trashTasks'
import type { WorkspaceAreaHandlers } from '../handling/workspaceHandlers'

/** Reading, changing and importing lists of skills. */
export const createSkillListHandlers = (
  { files, reading }: Pick<HandlerContext, 'files' | 'reading'>,
  trash: TrashTasks,
): WorkspaceAreaHandlers<'skillLists'> => ({
  'skillLists.list': (workspace) =>
    ok(workspace.collection('skillLists').list().map(summarizeSkillList)),

  'skillLists.get': (workspace, { id }) => findRecord(workspace, 'skillLists', id),

  'skillLists.create': (workspace, { draft }) => workspace.collection('skillLists').create(draft),

  'skillLists.save': (workspace, { record }) => workspace.collection('skillLists').save(record),

  'skillLists.remove': (workspace, { ids }) => trash.remove(workspace, 'skillLists', ids),

  'skillLists.findNames': (workspace, { skills }) => ok(findSkillNames(workspace, skills)),

  'skillLists.import': async (workspace, { token }) => {
    const path = resolveToken(files, token)
    if (!path.ok) return path
    const fileName = basename(path.value)
    const bytes = await readFileBytes(path.value)
    if (!bytes.ok) return bytes
    const read = await reading.readSkills(bytes.value, fileName)
    if (!read.ok) return read
    const imported = await importSkills(workspace, read.value, fileName)
    if (!imported.ok) return imported
    const { lists, skills, aliases } = imported.value
    return ok({
      name: lists[0]?.name ?? fileName,
      records: lists.map(({ id }) => ({ collection: 'skillLists' as const, id })),
      skillCount: skills,
      aliasCount: aliases,
    })
  },
})
