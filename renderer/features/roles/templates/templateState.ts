import { create } from 'zustand'
import type { RoleId } from '@shared/model/ids'

interface TemplateDialogState {
  /** Which dialog is open: choosing a template, or making one of a role; null for none. */
  opened: 'choose' | 'make' | null
  /** The role that a template is made of; it stays while the dialog is closing. */
  roleId: RoleId | null
}

export const useTemplateDialog = create<TemplateDialogState>()(() => ({
  opened: null,
  roleId: null,
}))

export const chooseTemplate = (): void => useTemplateDialog.setState({ opened: 'choose' })

export const askForTemplate = (roleId: RoleId): void =>
  useTemplateDialog.setState({ opened: 'make', roleId })

export const closeTemplateDialog = (): void => useTemplateDialog.setState({ opened: null })
