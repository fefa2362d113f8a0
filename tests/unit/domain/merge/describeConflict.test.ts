import { describe, expect, it } from 'vitest'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { describeConflictField } from '@shared/domain/merge/describeConflict'
import { createListItem } from '@shared/model/listItem'
import { createRoleRecord } from '../../renderer/roles/createRoleRecord'

const cloud = createSkill('Cloud', '')
const line = createListItem('Leads the team')
const role = createRoleRecord({
  skills: { hard: [cloud], soft: [] },
  definition: [line],
})

describe('a conflict as the recruiter sees it', () => {
  it('has the editor’s name for the field', () => {
    expect(
      describeConflictField('roles', role, {
        path: ['workplaceType'],
        base: null,
        ours: 'on-site',
        theirs: null,
      }),
    ).toEqual({ path: ['workplaceType'], label: 'Workplace', ours: 'On site', theirs: '' })
  })

  it('has the form’s name for a part of a letterhead', () => {
    expect(
      describeConflictField(
        'agencies',
        { letterheadStyle: { signOff: 'Ask Dana.' } },
        {
          path: ['letterheadStyle', 'signOff'],
          base: '',
          ours: 'Ask Dana.',
          theirs: 'Ask Ruth.',
        },
      ),
    ).toMatchObject({ label: 'Sign-off', ours: 'Ask Dana.', theirs: 'Ask Ruth.' })
  })

  it('names a list item, even one that the record no longer has', () => {
    const gone = createListItem('Hires people')
    const label = (item: typeof gone) =>
      describeConflictField('roles', role, {
        path: ['definition', item.id],
        base: item,
        ours: item,
        theirs: undefined,
      }).label
    expect(label(line)).toBe('Role definition › “Leads the team”')
    expect(label(gone)).toBe('Role definition › “Hires people”')
  })

  it('names a weight by its criterion', () => {
    const ours = { criterionId: cloud.id, weight: 3, reason: 'Asked for' }
    expect(
      describeConflictField('roles', role, {
        path: ['criterionWeights', cloud.id],
        base: undefined,
        ours,
        theirs: { ...ours, weight: 2 },
      }),
    ).toMatchObject({
      label: 'Weights › “Cloud”',
      ours: 'Weight: 3, Reason: Asked for',
      theirs: 'Weight: 2, Reason: Asked for',
    })
  })

  it('names a rating by its criterion, which the role has, and by its rater', () => {
    const ours = { criterionId: cloud.id, rater: 'Ada', score: 4, evidence: 'Ran it', ratedAt: '' }
    const application = { ratings: [ours] }
    const conflict = {
      path: ['ratings', `${cloud.id} Ada`],
      base: undefined,
      ours,
      theirs: { ...ours, score: null, evidence: '' },
    }
    expect(describeConflictField('applications', application, conflict, role)).toMatchObject({
      label: 'Ratings › “Cloud, Ada”',
      ours: 'Score: 4, Evidence: Ran it',
      theirs: 'Score: No evidence',
    })
    expect(describeConflictField('applications', application, conflict).label).toBe(
      'Ratings › “Ada”',
    )
  })
})
