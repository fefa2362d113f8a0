import { Menu } from 'electron'
import { createMenuTemplate, type MenuOptions } from './menuTemplate'

/** Replaces Electron's default menu. Call it after `ready`. */
export const installMenu = (options: MenuOptions): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(createMenuTemplate(options)))
