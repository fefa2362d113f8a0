import { describe, expect, it, vi } from 'vitest'
import type { ActionDefinition } from '@shared/actions/actionDefinition'
import {
  actionDefinitions,
  findAccelerator,
  type ActionId,
} from '@shared/actions/actionDefinitions'
import {
  createMenuTemplate,
  type ActionItem,
  type MenuItem,
  type MenuOptions,
  type TopMenu,
} from '@electron/platform/menu/menuTemplate'

const definitions: readonly ActionDefinition[] = actionDefinitions
const platforms = ['darwin', 'win32', 'linux'] as const

const create = (options: Partial<MenuOptions> = {}): TopMenu[] =>
  createMenuTemplate({ platform: 'linux', hasDevTools: false, choose: vi.fn(), ...options })

const listItems = (menus: TopMenu[]): MenuItem[] => menus.flatMap(({ submenu }) => submenu)

const listActionItems = (menus: TopMenu[]): ActionItem[] =>
  listItems(menus).filter((item) => 'id' in item)

const listRoles = (menus: TopMenu[]): string[] =>
  listItems(menus).flatMap((item) => ('role' in item ? [item.role] : []))

const find = (menus: TopMenu[], label: string): TopMenu => {
  const menu = menus.find((each) => each.label === label)
  if (menu === undefined) throw new Error(`There is no menu ${label}`)
  return menu
}

const idsIn = (menu: TopMenu): ActionId[] => listActionItems([menu]).map(({ id }) => id)

describe.each(platforms)('the menu bar on %s', (platform) => {
  it('has every action that belongs in a menu exactly once', () => {
    const expected = definitions.flatMap(({ id, menu }) => (menu === null ? [] : [id]))
    const found = listActionItems(create({ platform })).map(({ id }) => id)
    expect([...found].sort()).toEqual([...expected].sort())
  })

  it('shows the same label and shortcut as buttons and palette', () => {
    for (const item of listActionItems(create({ platform }))) {
      const definition = definitions.find(({ id }) => id === item.id)
      expect(item.label).toBe(definition?.label)
      expect(item.accelerator ?? null).toBe(
        definition && findAccelerator(definition, platform === 'darwin'),
      )
    }
  })

  it('reports which action was chosen', () => {
    const choose = vi.fn()
    for (const item of listActionItems(create({ platform, choose }))) {
      item.click()
      expect(choose).toHaveBeenLastCalledWith(item.id)
    }
  })

  it('leaves undo and redo in a text field of a dialog to that field', () => {
    const items = listActionItems(create({ platform }))
    const left = items.filter(({ registerAccelerator }) => !registerAccelerator)
    expect(left.map(({ id }) => id)).toEqual(['edit.undo', 'edit.redo'])
    expect(listRoles(create({ platform }))).not.toContain('undo')
  })

  it('leaves cut, copy, paste and select to the system', () => {
    const roles = listRoles([find(create({ platform }), 'Edit')])
    expect(roles).toEqual(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'])
  })

  it('has developer tools in development only', () => {
    expect(listRoles(create({ platform }))).not.toContain('toggleDevTools')
    expect(listRoles(create({ platform, hasDevTools: true }))).toContain('toggleDevTools')
  })

  it('has no separator at the beginning or end of a menu, and no two in a row', () => {
    for (const { submenu } of create({ platform, hasDevTools: true })) {
      const lines = submenu.map((item) => 'type' in item)
      expect(lines[0]).toBe(false)
      expect(lines.at(-1)).toBe(false)
      expect(lines.some((isLine, index) => isLine && lines[index + 1])).toBe(false)
    }
  })

  it('always offers a way to quit', () => {
    expect(listRoles(create({ platform })).filter((role) => role === 'quit')).toHaveLength(1)
  })
})

describe('by the conventions of', () => {
  it('a Mac, the app’s own menu holds About, Settings and Quit', () => {
    const menus = create({ platform: 'darwin' })
    expect(menus.map(({ label }) => label)).toEqual([
      'Rolebench',
      'File',
      'Edit',
      'View',
      'Go',
      'Window',
      'Help',
    ])
    expect(idsIn(find(menus, 'Rolebench'))).toEqual(['help.about', 'go.settings'])
    expect(listRoles([find(menus, 'Rolebench')])).toContain('quit')
    expect(listRoles([find(menus, 'File')])).not.toContain('quit')
  })

  it.each([
    ['win32', 'Exit'],
    ['linux', 'Quit'],
  ] as const)('%s, File ends with %s', (platform, label) => {
    const menus = create({ platform })
    expect(menus.map((menu) => menu.label)).toEqual(['File', 'Edit', 'View', 'Go', 'Help'])
    expect(find(menus, 'File').submenu.at(-1)).toEqual({ role: 'quit', label })
    expect(idsIn(find(menus, 'Help'))).toContain('help.about')
  })
})
