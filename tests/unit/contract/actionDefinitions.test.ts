import { expect, it } from 'vitest'
import { actionDefinitions, findAccelerator } from '@shared/actions/actionDefinitions'

it('gives every action an id and a shortcut of its own', () => {
  const ids = actionDefinitions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const accelerators = actionDefinitions.flatMap(({ accelerator }) => accelerator ?? [])
  expect(new Set(accelerators).size).toBe(accelerators.length)
})

it('leaves the keys of text editing and of the window to the system', () => {
  const taken = ['X', 'C', 'V', 'A', 'Q', 'W', 'M'].map((key) => `CmdOrCtrl+${key}`)
  for (const definition of actionDefinitions) {
    expect(taken).not.toContain(findAccelerator(definition, false))
    // On a Mac, ⌘H hides the application.
    expect([...taken, 'CmdOrCtrl+H']).not.toContain(findAccelerator(definition, true))
  }
})
