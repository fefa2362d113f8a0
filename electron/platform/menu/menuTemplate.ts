import type { ActionDefinition, ActionMenu } from '@shared/actions/actionDefinition'
import {
  actionDefinitions,
  findAccelerator,
  type ActionId,
} from '@shared/actions/actionDefinitions'
import type { AppInfo } from '@electron/services/context'

/** Items whose behaviour the system provides. */
export type MenuRole =
  | 'copy'
  | 'cut'
  | 'front'
  | 'hide'
  | 'hideOthers'
  | 'minimize'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'quit'
  | 'resetZoom'
  | 'selectAll'
  | 'services'
  | 'toggleDevTools'
  | 'togglefullscreen'
  | 'unhide'
  | 'zoom'
  | 'zoomIn'
  | 'zoomOut'

export interface ActionItem {
  id: ActionId
  label: string
  accelerator?: string
  registerAccelerator: boolean
  click: () => void
}

/** One item of a menu, in the shape that Electron builds menus from. */
export type MenuItem = ActionItem | { type: 'separator' } | { role: MenuRole; label: string }

export interface TopMenu {
  label: string
  role?: 'window' | 'help'
  submenu: MenuItem[]
}

export interface MenuOptions {
  platform: AppInfo['platform']
  hasDevTools: boolean
  /** Called with the chosen item's action. */
  choose: (id: ActionId) => void
}

type Definition = ActionDefinition & { id: ActionId }

const definitions: readonly Definition[] = actionDefinitions
const separator: MenuItem = { type: 'separator' }

/** On a Mac these are in the menu named after the app. */
const inMacAppMenu: readonly ActionId[] = ['help.about', 'go.settings']

/**
 * Undo and redo show their keys but leave them to the window: in a text field of a
 * dialog they mean that field's own undo.
 */
const withKeysLeftToWindow: readonly ActionId[] = ['edit.undo', 'edit.redo']

/** The menu bar for a platform, by its conventions. Pure: nothing is installed. */
export const createMenuTemplate = ({ platform, hasDevTools, choose }: MenuOptions): TopMenu[] => {
  const isMac = platform === 'darwin'

  const createItem = (definition: Definition): ActionItem => {
    const { id, label } = definition
    const accelerator = findAccelerator(definition, isMac)
    return {
      id,
      label,
      ...(accelerator === null ? {} : { accelerator }),
      registerAccelerator: !withKeysLeftToWindow.includes(id),
      click: () => choose(id),
    }
  }

  const listActions = (menu: ActionMenu): MenuItem[] =>
    definitions
      .filter((each) => each.menu === menu && !(isMac && inMacAppMenu.includes(each.id)))
      .flatMap((each) => [...(each.startsGroup ? [separator] : []), createItem(each)])

  const listMacAppActions = (id: ActionId): MenuItem[] =>
    definitions.filter((each) => each.id === id).map(createItem)

  const appMenu: TopMenu = {
    label: 'Rolebench',
    submenu: [
      ...listMacAppActions('help.about'),
      separator,
      ...listMacAppActions('go.settings'),
      separator,
      { role: 'services', label: 'Services' },
      separator,
      { role: 'hide', label: 'Hide Rolebench' },
      { role: 'hideOthers', label: 'Hide Others' },
      { role: 'unhide', label: 'Show All' },
      separator,
      { role: 'quit', label: 'Quit Rolebench' },
    ],
  }

  const quit: MenuItem[] = [
    separator,
    { role: 'quit', label: platform === 'win32' ? 'Exit' : 'Quit' },
  ]

  const [undo, redo, ...furtherEdits] = listActions('edit')

  return [
    ...(isMac ? [appMenu] : []),
    { label: 'File', submenu: [...listActions('file'), ...(isMac ? [] : quit)] },
    {
      label: 'Edit',
      submenu: [
        ...[undo, redo].filter((item) => item !== undefined),
        separator,
        { role: 'cut', label: 'Cut' },
        { role: 'copy', label: 'Copy' },
        { role: 'paste', label: 'Paste' },
        { role: 'pasteAndMatchStyle', label: 'Paste without formatting' },
        { role: 'selectAll', label: 'Select all' },
        separator,
        ...furtherEdits,
      ],
    },
    {
      label: 'View',
      submenu: [
        ...listActions('view'),
        separator,
        { role: 'zoomIn', label: 'Larger text' },
        { role: 'zoomOut', label: 'Smaller text' },
        { role: 'resetZoom', label: 'Normal text size' },
        separator,
        { role: 'togglefullscreen', label: 'Full screen' },
        ...(hasDevTools
          ? [separator, { role: 'toggleDevTools', label: 'Developer tools' } as const]
          : []),
      ],
    },
    { label: 'Go', submenu: listActions('go') },
    ...(isMac ? [windowMenu] : []),
    { label: 'Help', role: 'help', submenu: listActions('help') },
  ]
}

const windowMenu: TopMenu = {
  label: 'Window',
  role: 'window',
  submenu: [
    { role: 'minimize', label: 'Minimize' },
    { role: 'zoom', label: 'Zoom' },
    separator,
    { role: 'front', label: 'Bring All to Front' },
  ],
}
