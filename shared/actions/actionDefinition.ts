/** The menu in the menu bar that an action belongs to; null for none. */
export type ActionMenu = 'file' | 'edit' | 'view' | 'go' | 'help'

export interface ActionDefinition {
  id: string
  /**
   * As in menus: sentence case, starting with a verb if it does something; with an ellipsis if it
   * asks for more first.
   */
  label: string
  /** In Electron's style, e.g. `CmdOrCtrl+N`; null for none. */
  accelerator: string | null
  /** On a Mac, where its platform has another one. */
  macAccelerator?: string
  menu: ActionMenu | null
  /** Further words that the command palette finds it by. */
  keywords?: string
  /** Whether a separator precedes it in its menu. */
  startsGroup?: boolean
}
