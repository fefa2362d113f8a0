import { describe, expect, it } from 'vitest'
import { actionDefinitions } from '@shared/actions/actionDefinitions'
import { formatAccelerator, isAccelerator } from '@renderer/actions/accelerators'

const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
})

describe('accelerators', () => {
  it('uses Ctrl on Linux and Windows and Cmd on a Mac', () => {
    expect(isAccelerator(press('k', { ctrlKey: true }), 'CmdOrCtrl+K', 'linux')).toBe(true)
    expect(isAccelerator(press('k', { ctrlKey: true }), 'CmdOrCtrl+K', 'darwin')).toBe(false)
    expect(isAccelerator(press('k', { metaKey: true }), 'CmdOrCtrl+K', 'darwin')).toBe(true)
    expect(isAccelerator(press('k', { metaKey: true }), 'CmdOrCtrl+K', 'win32')).toBe(false)
  })

  it('distinguishes shortcuts that differ only in Shift', () => {
    const shifted = press('N', { ctrlKey: true, shiftKey: true })
    expect(isAccelerator(shifted, 'CmdOrCtrl+N', 'linux')).toBe(false)
    expect(isAccelerator(shifted, 'CmdOrCtrl+Shift+N', 'linux')).toBe(true)
  })

  it('ignores plain typing', () => {
    expect(isAccelerator(press('k'), 'CmdOrCtrl+K', 'linux')).toBe(false)
  })

  it('formats them as the platform does', () => {
    expect(formatAccelerator('CmdOrCtrl+Shift+N', 'linux')).toBe('Ctrl+Shift+N')
    expect(formatAccelerator('CmdOrCtrl+Shift+N', 'darwin')).toBe('⇧⌘N')
  })

  it('gives no two actions the same one', () => {
    const used = actionDefinitions.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(used).size).toBe(used.length)
  })
})
