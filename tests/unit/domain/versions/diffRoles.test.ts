import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffRoles } from '@shared/domain/versions/diffRoles'
import { diffWords } from '@shared/domain/versions/diffWords'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'

const lines = ['Lead the team', 'Own the roadmap', 'Hire engineers'].map(createListItem)

const draft = (change: Partial<RoleDraft> = {}): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: 'Head of Data',
  responsibilities: { primary: lines, secondary: [] },
  ...change,
})

const withPrimary = (primary: RoleDraft['responsibilities']['primary']): RoleDraft =>
  draft({ responsibilities: { primary, secondary: [] } })

describe('comparing two texts', () => {
  it('names the words that changed', () => {
    expect(diffWords('Lead the team', 'Lead the whole team')).toEqual([
      { kind: 'same', text: 'Lead the ' },
      { kind: 'added', text: 'whole ' },
      { kind: 'same', text: 'team' },
    ])
  })

  it('spells both texts', () => {
    const words = fc.array(
      fc.constantFrom('lead', 'own', '–', 'données', '数据', 'ομάδα', '🎯', '\n'),
    )
    const text = words.map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after)
        const spell = (left: 'added' | 'removed') =>
          runs
            .filter(({ kind }) => kind !== left)
            .map((run) => run.text)
            .join('')
        expect(spell('added')).toBe(before)
        expect(spell('removed')).toBe(after)
      }),
    )
  })
})

describe('comparing two versions of a role', () => {
  it('finds nothing between a role and itself', () => {
    expect(diffRoles(draft(), draft())).toEqual([])
  })

  it('shows a changed field word by word', () => {
    expect(diffRoles(draft(), draft({ title: 'Head of Analytics' }))).toEqual([
      {
        label: 'Title',
        lines: [
          {
            kind: 'changed',
            runs: [
              { kind: 'same', text: 'Head of ' },
              { kind: 'removed', text: 'Data' },
              { kind: 'added', text: 'Analytics' },
            ],
          },
        ],
      },
    ])
  })

  it('distinguishes added, removed and moved lines', () => {
    const [lead, own, hire] = lines
    const added = createListItem('Report to the board')
    expect(diffRoles(draft(), withPrimary([...lines, added]))[0]?.lines).toEqual([
      { kind: 'added', runs: [{ kind: 'added', text: 'Report to the board' }] },
    ])
    expect(diffRoles(draft(), withPrimary([lead!, hire!]))[0]?.lines).toEqual([
      { kind: 'removed', runs: [{ kind: 'removed', text: 'Own the roadmap' }] },
    ])
    expect(
      diffRoles(draft(), withPrimary([own!, lead!, hire!]))[0]?.lines.map(({ kind }) => kind),
    ).toEqual(['moved', 'moved'])
  })

  it('shows a field that was emptied', () => {
    expect(diffRoles(draft(), draft({ title: '' }))).toEqual([
      {
        label: 'Title',
        lines: [{ kind: 'removed', runs: [{ kind: 'removed', text: 'Head of Data' }] }],
      },
    ])
  })
})
