import { expect, it } from 'vitest'
import { contract } from '@shared/contract/contract'
import { events } from '@shared/contract/events'
import { channelNames, eventNames, isChannelName, isEventName } from '@shared/contract/names'

it('names every channel and every event of the contract, and no other', () => {
  expect([...channelNames].sort()).toEqual(Object.keys(contract).sort())
  expect([...eventNames].sort()).toEqual(Object.keys(events).sort())
})

it('takes nothing that every object has for a name', () => {
  for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty', '']) {
    expect(isChannelName(name)).toBe(false)
    expect(isEventName(name)).toBe(false)
  }
})
