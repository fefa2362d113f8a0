import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareWithRole,
  listFirstTaken,
  takeDifferences,
} from '@shared/domain/postingReview/differences/compareWithRole'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import { createOwnSection } from '@shared/domain/roles/editing/sectionEdits'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'

const draftOf = (change: Partial<RoleDraft>): RoleDraft => ({
  ...createEmptyRoleDraft(),
  ...change,
})

const items = (...texts: string[]) => texts.map(createListItem)

const kindsOf = (role: RoleDraft, draft: RoleDraft) =>
  compareWithRole(role, draft).map(({ label, kind, present, read }) => [label, kind, present, read])

const anyDraft: fc.Arbitrary<RoleDraft> = fc
  .record({
    title: fc.constantFrom('', 'Baker', 'Head baker'),
    location: fc.constantFrom('', 'Leeds', 'York'),
    offer: fc.array(fc.constantFrom('Free bread', 'A pension', 'Thirty days of holiday')),
    skills: fc.array(fc.constantFrom('Baking', 'Patience', 'Knowledge of ovens and mills')),
    own: fc.array(fc.constantFrom('Rex is our dog', 'Tom is our cat')),
    tags: fc.uniqueArray(fc.constantFrom('bread', 'night')),
  })
  .map(({ title, location, offer, skills, own, tags }) =>
    draftOf({
      title,
      location,
      tags,
      offer: items(...offer),
      skills: { hard: skills.map((name) => createSkill(name, '')), soft: [] },
      sections: own.length === 0 ? [] : [{ ...createOwnSection('Pets'), lines: items(...own) }],
    }),
  )

describe('a posting compared with an existing role', () => {
  it('shows what is new, what differs and what is the same, line by line', () => {
    const role = draftOf({
      title: 'Baker',
      location: 'York',
      offer: items('Thirty days of holiday a year', 'Free bread'),
    })
    const draft = draftOf({
      title: 'Baker',
      location: 'Leeds',
      hours: '38 a week',
      offer: items('Thirty days of paid holiday a year', 'Free bread!', 'A pension'),
    })
    expect(kindsOf(role, draft)).toEqual([
      ['Title', 'same', 'Baker', 'Baker'],
      ['Location', 'differs', 'York', 'Leeds'],
      ['Working hours', 'new', '', '38 a week'],
      [
        'What we offer',
        'differs',
        'Thirty days of holiday a year',
        'Thirty days of paid holiday a year',
      ],
      ['What we offer', 'same', 'Free bread', 'Free bread!'],
      ['What we offer', 'new', '', 'A pension'],
    ])
  })

  it('recognises a line that the recruiter has moved elsewhere', () => {
    const role = draftOf({ definition: items('Bake bread') })
    const draft = draftOf({ responsibilities: { primary: items('Bake bread'), secondary: [] } })
    expect(kindsOf(role, draft)).toEqual([
      ['Primary functions', 'same', 'Bake bread', 'Bake bread'],
    ])
  })

  it('changes a line in place if another wording of it is taken', () => {
    const role = draftOf({ offer: items('Thirty days of holiday', 'Free bread') })
    const draft = draftOf({ offer: items('Thirty five days of holiday') })
    const differences = compareWithRole(role, draft)
    const all = new Set(differences.map(({ id }) => id))
    expect(takeDifferences(role, differences, all).offer.map(({ id, text }) => [id, text])).toEqual(
      [
        [role.offer[0]?.id, 'Thirty five days of holiday'],
        [role.offer[1]?.id, 'Free bread'],
      ],
    )
  })

  it('keeps the importance of a skill whose description is taken', () => {
    const role = draftOf({ skills: { hard: [createSkill('SAP', '', 'preferred')], soft: [] } })
    const draft = draftOf({ skills: { hard: [createSkill('SAP', 'for orders')], soft: [] } })
    const differences = compareWithRole(role, draft)
    const taken = takeDifferences(role, differences, new Set(differences.map(({ id }) => id)))
    expect(taken.skills.hard).toMatchObject([
      { name: 'SAP', description: 'for orders', importance: 'preferred' },
    ])
  })

  it('adds the lines of a new section under one heading', () => {
    const pets = { ...createOwnSection('Pets'), lines: items('Rex is our dog', 'Tom is our cat') }
    const differences = compareWithRole(draftOf({}), draftOf({ sections: [pets] }))
    const taken = takeDifferences(draftOf({}), differences, listFirstTaken(differences))
    expect(
      taken.sections.map(({ heading, lines }) => [heading, lines.map(({ text }) => text)]),
    ).toEqual([['Pets', ['Rex is our dog', 'Tom is our cat']]])
  })

  it('takes what is new unless told otherwise, and nothing that differs', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (role, draft) => {
        const differences = compareWithRole(role, draft)
        const taken = takeDifferences(role, differences, listFirstTaken(differences))
        expect(compareWithRole(taken, draft).some(({ kind }) => kind === 'new')).toBe(false)
        if (role.title !== '') expect(taken.title).toBe(role.title)
        for (const { id } of role.offer)
          expect(taken.offer.find((line) => line.id === id)).toEqual(
            role.offer.find((line) => line.id === id),
          )
      }),
    )
  })

  it('changes nothing if nothing is taken', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (role, draft) => {
        expect(takeDifferences(role, compareWithRole(role, draft), new Set())).toBe(role)
      }),
    )
  })

  it('finds nothing new or different in the posting that the role was made from', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(compareWithRole(draft, draft).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})
