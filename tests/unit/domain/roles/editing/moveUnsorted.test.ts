import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveUnsorted, type UnsortedTarget } from '@shared/domain/roles/editing/moveUnsorted'
import { lineListNames, skillListNames } from '@shared/domain/roles/editing/roleLists'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'

const targets: UnsortedTarget[] = [
  'title',
  'client',
  'department',
  'location',
  'notes',
  'tags',
  ...lineListNames.filter((name) => name !== 'unsorted'),
  ...skillListNames,
]

const roleWith = (lines: string[], change: Partial<RoleDraft> = {}): RoleDraft => ({
  ...createEmptyRoleDraft(),
  ...change,
  unsorted: lines.map(createListItem),
})

/** Every word anywhere in the role, sorted. */
const wordsOf = (role: RoleDraft): string[] => {
  const texts: string[] = []
  JSON.stringify(role, (key, value: unknown) => {
    if (key !== 'id' && key !== 'importance' && typeof value === 'string') texts.push(value)
    return value
  })
  return [...new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)))].toSorted()
}

describe('moving an unsorted line into a field', () => {
  it('puts it at the end of the list', () => {
    const role = roleWith(['Own the roadmap'], {
      responsibilities: { primary: [createListItem('Lead the team')], secondary: [] },
    })
    const moved = moveUnsorted(role, role.unsorted[0]!.id, 'responsibilities.primary')
    expect(moved.responsibilities.primary.map((item) => item.text)).toEqual([
      'Lead the team',
      'Own the roadmap',
    ])
    expect(moved.unsorted).toEqual([])
  })

  it('splits a skill into its name and description', () => {
    const role = roleWith(['Kafka — runs streaming in production'])
    const moved = moveUnsorted(role, role.unsorted[0]!.id, 'skills.hard')
    expect(moved.skills.hard).toMatchObject([
      { name: 'Kafka', description: 'runs streaming in production', importance: 'required' },
    ])
  })

  it('keeps the former text of a one-line field as the unsorted line', () => {
    const role = roleWith(['Head of Data'], { title: 'Untitled posting' })
    const moved = moveUnsorted(role, role.unsorted[0]!.id, 'title')
    expect(moved.title).toBe('Head of Data')
    expect(moved.unsorted.map((item) => item.text)).toEqual(['Untitled posting'])
  })

  it('adds a line at the end of the notes', () => {
    const role = roleWith(['Ask about the budget'], { notes: 'Call on Monday' })
    expect(moveUnsorted(role, role.unsorted[0]!.id, 'notes').notes).toBe(
      'Call on Monday\nAsk about the budget',
    )
  })

  it('does not add a tag twice', () => {
    const role = roleWith(['Leadership'], { tags: ['Leadership'] })
    const moved = moveUnsorted(role, role.unsorted[0]!.id, 'tags')
    expect(moved.tags).toEqual(['Leadership'])
    expect(moved.unsorted).toEqual([])
  })

  it('leaves the role alone if the line no longer exists', () => {
    const role = roleWith(['One'])
    const elsewhere = roleWith(['Two'])
    expect(moveUnsorted(role, elsewhere.unsorted[0]!.id, 'title')).toBe(role)
  })

  it('never loses a word and never changes the other lines', () => {
    const text = fc.stringMatching(/^[A-Za-z0-9:—, ]{1,40}$/).filter((value) => value.trim() !== '')
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.constantFrom(...targets),
        fc.record({ title: text, notes: text, client: fc.string() }),
        (lines, position, target, change) => {
          const role = roleWith(lines, change)
          const line = role.unsorted[position % lines.length]!
          const moved = moveUnsorted(role, line.id, target)
          expect(wordsOf(moved)).toEqual(wordsOf(role))
          const others = role.unsorted.filter((item) => item !== line)
          expect(moved.unsorted.filter((item) => item.id !== line.id)).toEqual(others)
        },
      ),
    )
  })
})
