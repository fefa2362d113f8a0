import type { TemplateChoice } from '@shared/domain/templates/filterTemplates'
import { beginFromTemplate } from '@shared/domain/templates/makeTemplate'
import type { RoleDraft } from '@shared/model/role'
import type { Template } from '@shared/model/writing/template'
import { api } from '@renderer/data/api'
import { removeWithUndo } from '@renderer/editing/undo/removeWithUndo'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { notifyDoneAt, notifyError } from '@renderer/ui/tasks/notify'
import { showNewRole } from '../roleCommands'
import { chooseTemplate } from './templateState'

/** Creates a role from a template, and shows it with the cursor in its title. */
export const createFromTemplate = async ({ template }: TemplateChoice): Promise<void> => {
  const created = await api.ask('roles.create', { draft: beginFromTemplate(template.role) })
  if (created.ok) showNewRole(created.value.id)
  else notifyError(created.error)
}

/** Saves a template under a name, and says where to find it. */
export const saveTemplate = async (name: string, role: RoleDraft): Promise<boolean> => {
  const created = await api.ask('templates.create', { draft: { name, role } })
  if (created.ok) notifyDoneAt(`Saved the template “${name}”.`, 'Show templates', chooseTemplate)
  else notifyError(created.error)
  return created.ok
}

/** Renames a template, unless the name typed is blank. */
export const renameTemplate = async (template: Template, typed: string): Promise<void> => {
  const name = typed.trim()
  if (name === template.name || name === '') return
  const saved = await api.ask('templates.save', { record: { ...template, name } })
  if (!saved.ok) notifyError(saved.error)
}

/** Moves a template to the trash, with *Undo*. */
export const removeTemplate = ({ id, name }: Template): Promise<boolean> =>
  removeWithUndo('templates', [id], `Deleted “${titleOrPlaceholder('templates', name)}”.`)
