import { describe, expect, it } from 'vitest'
import { groupDue } from '@shared/domain/today/groupDue'

describe('the groups of Today', () => {
  it('end the week on Sunday, and leave out what is empty', () => {
    const days = ['2026-11-29', '2026-11-30', '2026-12-06', '2026-12-07'].map((day) => ({ day }))
    expect(groupDue(days, '2026-11-30').map(({ name, items }) => [name, items.length])).toEqual([
      ['overdue', 1],
      ['today', 1],
      ['week', 1],
      ['later', 1],
    ])
    expect(groupDue([], '2026-11-30')).toEqual([])
  })
})
