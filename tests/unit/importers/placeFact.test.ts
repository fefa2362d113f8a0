import { describe, expect, it } from 'vitest'
import { placeFact } from '@electron/importers/text/placeFact'
import { createEmptyRoleDraft } from '@shared/model/role'

const place = (...lines: string[]) => {
  const draft = createEmptyRoleDraft()
  const outcomes = lines.map((line) => placeFact(draft, line).outcome)
  return { draft, outcomes }
}

describe('lines that state a fact', () => {
  it.each([
    ['Location: Berlin (hybrid)', { location: 'Berlin (hybrid)', workplaceType: 'hybrid' }],
    ['Employment type: Full-time', { employmentType: 'full-time' }],
    ['Company: Halden Maps', { client: 'Halden Maps' }],
    ['Department: Design', { department: 'Design' }],
    ['Remote', { workplaceType: 'remote' }],
    ['Remote: no', { workplaceType: 'on-site' }],
    ['Part time', { employmentType: 'part-time' }],
    ['📍 Location: Oslo', { location: 'Oslo' }],
    ['Openings: 3', { openings: 3 }],
    ['Tags: Maps, Research', { tags: ['Maps', 'Research'] }],
    ['£450/day', { salary: { min: 450, max: 450, currency: 'GBP', period: 'day' } }],
    ['Job title: Cartographer', { title: 'Cartographer' }],
  ])('%s', (line, fields) => {
    const { draft, outcomes } = place(line)
    expect(draft).toMatchObject(fields)
    expect(outcomes).toEqual(['placed'])
  })

  it('fills dates only from an unambiguous day', () => {
    const { draft, outcomes } = place('Start date: 2027-02-01', 'Closing date: 03/04/2027')
    expect(draft.dates).toEqual({ opened: null, start: '2027-02-01', closes: null })
    expect(outcomes).toEqual(['placed', 'unread'])
  })

  it('says when a line holds more than its field', () => {
    expect(place('Employment type: Full-time, 38.5 hours').outcomes).toEqual(['partly'])
    expect(place('Salary: £50,000 plus bonus').outcomes).toEqual(['partly'])
  })

  it('leaves a filled field alone', () => {
    const { draft, outcomes } = place('Location: Berlin', 'Location: Oslo', 'Contract', 'Full-time')
    expect(draft.location).toBe('Berlin')
    expect(draft.employmentType).toBe('contract')
    expect(outcomes).toEqual(['placed', 'unread', 'placed', 'unread'])
  })

  it('reads no fact where none is stated', () => {
    const lines = [
      'Kafka: streams',
      'Full-time or part-time',
      'We work remote-first',
      'Salary: good',
    ]
    expect(place(...lines).outcomes).toEqual(lines.map(() => 'unread'))
    expect(place('💰 $ - $').outcomes).toEqual(['empty'])
  })

  it('warns when the pay period had to be inferred', () => {
    expect(placeFact(createEmptyRoleDraft(), '$45 - $60').warnings).toHaveLength(1)
    expect(placeFact(createEmptyRoleDraft(), '$45 - $60 per hour').warnings).toEqual([])
  })
})
