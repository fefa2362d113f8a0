import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeDifferences } from '@shared/domain/postingReview/differences/compareWithRole'
import { compareReturn, listUncontested } from '@shared/domain/postingReview/returns/compareReturn'
import { createOwnSection } from '@shared/domain/roles/editing/sectionEdits'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'

const draftOf = (change: Partial<RoleDraft>): RoleDraft => ({
  ...createEmptyRoleDraft(),
  ...change,
})

const items = (...texts: string[]) => texts.map(createListItem)

const offers = (...texts: string[]): RoleDraft => draftOf({ offer: items(...texts) })

const compare = (today: RoleDraft, sent: RoleDraft, returned: RoleDraft) =>
  compareReturn({ today, sent, returned }).map(({ kind, present, read, isContested = false }) => ({
    ...{ kind, present, read },
    isContested,
  }))

const merge = (today: RoleDraft, sent: RoleDraft, returned: RoleDraft): RoleDraft => {
  const differences = compareReturn({ today, sent, returned })
  return takeDifferences(today, differences, listUncontested(differences))
}

const textsOf = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text)

const pension = 'A pension from the first day of work'

describe('comparing a posting that came back', () => {
  it('tells additions, rewordings and removals apart', () => {
    const sent = offers('Free bread', pension, 'A bicycle')
    const returned = offers('Free bread', 'Free cake', 'A pension from the tenth day of work')
    expect(compare(sent, sent, returned)).toEqual([
      { kind: 'new', present: '', read: 'Free cake', isContested: false },
      {
        kind: 'differs',
        present: pension,
        read: 'A pension from the tenth day of work',
        isContested: false,
      },
      { kind: 'removed', present: 'A bicycle', read: '', isContested: false },
    ])
    expect(textsOf(merge(sent, sent, returned).offer)).toEqual([
      'Free bread',
      'Free cake',
      'A pension from the tenth day of work',
    ])
  })

  it('sees a change of a sign or a capital letter', () => {
    const sent = draftOf({ experience: { typicalRange: items('5 years'), preferred: [] } })
    const returned = draftOf({ experience: { typicalRange: items('5+ years'), preferred: [] } })
    expect(compare(sent, sent, returned)).toMatchObject([{ present: '5 years', read: '5+ years' }])
  })

  it('contests what the role has been given since, and keeps it', () => {
    const sent = offers(pension, 'Free bread')
    const today = offers('A pension from the second day of work', 'Free bread')
    const returned = offers('A pension from the tenth day of work', 'Free bread')
    expect(compare(today, sent, returned)).toMatchObject([
      { kind: 'differs', present: 'A pension from the second day of work', isContested: true },
    ])
    expect(textsOf(merge(today, sent, returned).offer)).toEqual(textsOf(today.offer))
  })

  it('says nothing of what was never sent, withheld words among it', () => {
    const sent = draftOf({ definition: items('Our client bakes bread for all of Leeds') })
    const today = draftOf({
      client: 'Miller & Sons',
      definition: items('Miller & Sons bakes bread for all of Leeds'),
      offer: items('Free bread'),
    })
    expect(compare(today, sent, sent)).toEqual([])
    const returned = draftOf({ definition: items('Our client bakes bread for all of Yorkshire') })
    expect(compare(today, sent, returned)).toMatchObject([{ isContested: true }])
  })

  it('finds a line that has been moved to another list since', () => {
    const sent = offers(pension)
    const today = draftOf({ company: items(pension) })
    const returned = offers('A pension from the tenth day of work')
    expect(textsOf(merge(today, sent, returned).company)).toEqual([
      'A pension from the tenth day of work',
    ])
  })

  it('takes a line that only stands elsewhere for no change, as where its heading got lost', () => {
    const sent = draftOf({
      offer: items(pension, 'Free bread'),
      skills: { hard: [createSkill('Baking', 'bread and cake')], soft: [] },
    })
    const returned = draftOf({
      company: items(pension),
      offer: items('Free bread'),
      sections: [{ ...createOwnSection('Skills'), lines: items('Baking — bread and cake') }],
    })
    expect(compare(sent, sent, returned)).toEqual([])
  })

  it('takes over facts, and empties one that was struck out', () => {
    const sent = draftOf({ location: 'Leeds', hours: '38 hours a week' })
    const returned = draftOf({ location: 'York' })
    expect(merge(sent, sent, returned)).toMatchObject({ location: 'York', hours: '' })
    const today = draftOf({ location: 'Hull', hours: '38 hours a week' })
    expect(merge(today, sent, returned)).toMatchObject({ location: 'Hull', hours: '' })
  })

  it('takes over how much a skill matters', () => {
    const baking = createSkill('Baking', '')
    const sent = draftOf({ skills: { hard: [baking], soft: [] } })
    const returned = draftOf({
      skills: { hard: [{ ...createSkill('Baking', ''), importance: 'preferred' }], soft: [] },
    })
    expect(merge(sent, sent, returned).skills.hard).toEqual([
      { ...baking, importance: 'preferred' },
    ])
  })

  it('adds to an own section, and makes one that the role lacks', () => {
    const pets = { ...createOwnSection('Pets'), lines: items('Rex is our dog') }
    const sent = draftOf({ sections: [pets] })
    const returned = draftOf({
      sections: [
        { ...createOwnSection('Pets'), lines: items('Rex is our dog', 'Tom is our cat') },
        { ...createOwnSection('Parking'), lines: items('Behind the mill') },
      ],
    })
    const merged = merge(sent, sent, returned).sections
    expect(merged.map(({ heading, lines }) => [heading, ...textsOf(lines)])).toEqual([
      ['Pets', 'Rex is our dog', 'Tom is our cat'],
      ['Parking', 'Behind the mill'],
    ])
    expect(merged[0]?.id).toBe(pets.id)
  })

  it('gives a role that is still as it was sent exactly what came back', () => {
    const lines = fc.uniqueArray(
      fc.constantFrom('Bread', 'Cake', 'A pension', 'A bicycle', 'Tea'),
      {
        minLength: 3,
      },
    )
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const sent = offers(...before)
        const removed = before.filter((line) => !after.includes(line))
        fc.pre(removed.length * 2 <= before.length)
        const merged = textsOf(merge(sent, sent, offers(...after)).offer)
        expect(merged.toSorted()).toEqual(after.toSorted())
      }),
    )
  })
})
