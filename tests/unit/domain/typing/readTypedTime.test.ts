import { expect, it } from 'vitest'
import { formatTime, readTypedTime } from '@shared/domain/typing/readTypedTime'

it.each([
  ['14:00', '14:00'],
  ['14.30', '14:30'],
  ['9', '09:00'],
  ['2 pm', '14:00'],
  ['12am', '00:00'],
  ['12 p.m.', '12:00'],
  ['9h30', '09:30'],
  ['14 Uhr', '14:00'],
])('reads “%s” as %s', (typed, time) => {
  const read = readTypedTime(typed)
  expect(read === null ? null : formatTime(read)).toBe(time)
})

it.each(['', 'noon', '25:00', '14:60', '13 pm', '1400', '-2'])('does not take “%s”', (typed) => {
  expect(readTypedTime(typed)).toBeNull()
})
