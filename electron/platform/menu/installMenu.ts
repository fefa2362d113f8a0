import { Menu } from 'electron'
import { createMenuTemplate, type MenuOptions } from './menuTemplate'

/** Puts the app's menu in place of Electron's own. After `ready`. */
export const installMenu = (options: MenuOptions): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(createMenuTemplate(options)))
