import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listHomes } from '@shared/domain/roles/editing/lineHomes'
import {
  deleteLines,
  gradeLines,
  moveLines,
  sendLines,
  stepLines,
  switchLines,
  writeLines,
  writeLinesHtml,
  type MoveTarget,
} from '@shared/domain/roles/editing/moveLines'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { lineListNames, skillListNames } from '@shared/domain/roles/editing/roleLists'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'

const targets: MoveTarget[] = [
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

const send = (role: RoleDraft, target: MoveTarget): RoleDraft =>
  sendLines(role, new Set([role.unsorted[0]!.id]), target)

describe('sending a line to a field', () => {
  it('puts it at the end of the list', () => {
    const role = roleWith(['Own the roadmap'], {
      responsibilities: { primary: [createListItem('Lead the team')], secondary: [] },
    })
    const moved = send(role, 'responsibilities.primary')
    expect(moved.responsibilities.primary.map((item) => item.text)).toEqual([
      'Lead the team',
      'Own the roadmap',
    ])
    expect(moved.unsorted).toEqual([])
  })

  it('splits a skill into its name and description', () => {
    const role = roleWith(['Kafka — runs streaming in production'])
    const moved = send(role, 'skills.hard')
    expect(moved.skills.hard).toMatchObject([
      { name: 'Kafka', description: 'runs streaming in production', importance: 'required' },
    ])
  })

  it('keeps the former text of a one-line field as the unsorted line', () => {
    const role = roleWith(['Head of Data'], { title: 'Untitled posting' })
    const moved = send(role, 'title')
    expect(moved.title).toBe('Head of Data')
    expect(moved.unsorted.map((item) => item.text)).toEqual(['Untitled posting'])
  })

  it('adds a line at the end of the notes', () => {
    const role = roleWith(['Ask about the budget'], { notes: 'Call on Monday' })
    expect(send(role, 'notes').notes).toBe('Call on Monday\nAsk about the budget')
  })

  it('does not add a tag twice', () => {
    const role = roleWith(['Leadership'], { tags: ['Leadership'] })
    const moved = send(role, 'tags')
    expect(moved.tags).toEqual(['Leadership'])
    expect(moved.unsorted).toEqual([])
  })

  it('leaves the role alone if the line no longer exists', () => {
    const role = roleWith(['One'])
    const elsewhere = roleWith(['Two'])
    expect(sendLines(role, new Set([elsewhere.unsorted[0]!.id]), 'title')).toBe(role)
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
          const moved = sendLines(role, new Set([line.id]), target)
          expect(wordsOf(moved)).toEqual(wordsOf(role))
          const others = role.unsorted.filter((item) => item !== line)
          expect(moved.unsorted.filter((item) => item.id !== line.id)).toEqual(others)
        },
      ),
    )
  })
})

describe('moving lines', () => {
  const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text)
  const one = createListItem('One')
  const two = createListItem('Two')
  const three = createListItem('Three')
  const kafka = { ...createSkill('Kafka', 'streams', 'preferred') }
  const role: RoleDraft = {
    ...createEmptyRoleDraft(),
    responsibilities: { primary: [one, two], secondary: [three] },
    skills: { hard: [kafka], soft: [] },
  }
  const ids = (...lines: { id: string }[]) => new Set(lines.map(({ id }) => id))

  it('puts several lines before another one, in the order of the posting', () => {
    const moved = moveLines(role, ids(three, one), {
      home: 'responsibilities.primary',
      beforeId: two.id,
    })
    expect(texts(moved.responsibilities.primary)).toEqual(['One', 'Three', 'Two'])
    expect(moved.responsibilities.secondary).toEqual([])
  })

  it('is nothing to undo if nothing moved', () => {
    const slot = { home: 'responsibilities.primary', beforeId: two.id } as const
    expect(moveLines(role, ids(one), slot)).toBe(role)
    expect(stepLines(role, ids(kafka), 1)).not.toBe(role)
    expect(switchLines(role, ids(three), 1)).toBe(role)
    const first = { ...createEmptyRoleDraft(), company: [one] }
    expect(stepLines(first, ids(one), -1)).toBe(first)
  })

  it('goes on into the next list at the end of one, and back again', () => {
    const down = stepLines(role, ids(two), 1)
    expect(texts(down.responsibilities.secondary)).toEqual(['Two', 'Three'])
    const up = stepLines(down, ids(two), -1)
    expect(texts(up.responsibilities.primary)).toEqual(['One', 'Two'])
  })

  it('steps into an empty list too', () => {
    const down = stepLines(role, ids(kafka), 1)
    expect(down.skills.soft).toEqual([kafka])
  })

  it('keeps a skill as it is between the lists of skills, and joins it in another one', () => {
    expect(switchLines(role, ids(kafka), 1).skills.soft).toEqual([kafka])
    const moved = sendLines(role, ids(kafka), 'offer')
    expect(moved.offer).toEqual([{ id: kafka.id, text: 'Kafka — streams' }])
  })

  it('moves into the lines of an own section', () => {
    const section = { id: one.id, heading: 'Shifts', lines: [], audiences: [] }
    const own = { ...createEmptyRoleDraft(), company: [two], sections: [section] }
    const moved = sendLines(own, ids(two), `sections/${section.id}`)
    expect(moved.sections[0]?.lines).toEqual([two])
    expect(listHomes(own)).toContain(`sections/${section.id}`)
  })

  it('deletes, grades and copies', () => {
    expect(deleteLines(role, ids(one, kafka)).responsibilities.primary).toEqual([two])
    expect(gradeLines(role, ids(kafka), 'required').skills.hard[0]?.importance).toBe('required')
    expect(writeLines(role, ids(kafka, one))).toBe('• One\n• Kafka — streams')
    const angled = { ...createEmptyRoleDraft(), company: [{ ...one, text: 'R&D <for all>' }] }
    expect(writeLinesHtml(angled, ids(one))).toBe('<ul><li>R&amp;D &lt;for all&gt;</li></ul>')
  })
})
