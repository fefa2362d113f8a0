import { useAction } from '@renderer/actions/useAction'
import { useRouter } from '@renderer/navigation/routes'
import { openImport } from './importing/importDialogState'
import { createRole } from './roleCommands'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'

/** Makes new roles from anywhere in the workspace. */
export const useRoleCreation = (): void => {
  const isEnabled = !useIsReadOnly()
  const goToArea = useRouter((router) => router.goToArea)

  useAction('role.create', { isEnabled, perform: () => void createRole() })
  useAction('posting.import', {
    isEnabled,
    perform: () => {
      goToArea('roles')
      openImport('paste')
    },
  })
}
