import type { RoleId } from '@shared/model/ids'
import { useAction } from '@renderer/actions/useAction'
import { editSessions } from '@renderer/editing/editableRecords'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { askForPosting } from '../importing/session/importSession'
import { askForTemplate } from '../templates/templateState'
import { duplicateRole, removeRoles, showRole } from '../roleCommands'

const removeShownRole = async (id: RoleId): Promise<void> => {
  if (await removeRoles([id])) showRole(null)
}

/** What is being typed belongs to the template as well. */
const makeTemplateOf = async (id: RoleId): Promise<void> => {
  await editSessions.roles.flush([id])
  askForTemplate(id)
}

/** Defines what can be done with the role on screen, for the command palette. */
export const useRoleActions = (id: RoleId): void => {
  const isEnabled = !useIsReadOnly()
  useAction('role.showPosting', { perform: () => showRole(id, 'posting') })
  useAction('role.showCandidates', { perform: () => showRole(id, 'candidates') })
  useAction('role.compare', { perform: () => showRole(id, 'compare') })
  useAction('role.sendOut', { perform: () => showRole(id, 'send-out') })
  useAction('role.showVersions', { perform: () => showRole(id, 'versions') })
  useAction('role.duplicate', { isEnabled, perform: () => void duplicateRole(id) })
  useAction('role.saveAsTemplate', { isEnabled, perform: () => void makeTemplateOf(id) })
  useAction('role.addFromPosting', { isEnabled, perform: () => askForPosting(id) })
  useAction('role.delete', { isEnabled, perform: () => void removeShownRole(id) })
}
