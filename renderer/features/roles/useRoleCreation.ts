import { useAction } from '@renderer/actions/useAction'
import { importChosen } from './importing/session/importCommands'
import { askForPosting } from './importing/session/importSession'
import { beginRole } from './roleCommands'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'

/** Defines the actions that create roles, for the whole workspace. */
export const useRoleCreation = (): void => {
  const isEnabled = !useIsReadOnly()

  useAction('role.create', { isEnabled, perform: () => void beginRole() })
  useAction('posting.import', { isEnabled, perform: () => askForPosting() })
  useAction('posting.importFiles', { isEnabled, perform: () => void importChosen() })
}
