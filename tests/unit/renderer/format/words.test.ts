import { expect, it } from 'vitest'
import { nameThings } from '@renderer/format/words'

it('names what a message is about by the first of it', () => {
  expect(nameThings(1, 'Amara Okafor', 'candidate')).toBe('“Amara Okafor”')
  expect(nameThings(2, 'Amara Okafor', 'candidate')).toBe(
    '2 candidates, “Amara Okafor” and 1 other',
  )
  expect(nameThings(4, 'Quay', 'agency', 'agencies')).toBe('4 agencies, “Quay” and 3 others')
  expect(nameThings(3, null, 'role')).toBe('3 roles')
})
