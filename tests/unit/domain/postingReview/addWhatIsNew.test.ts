import { describe, expect, it } from 'vitest'
import {
  addWhatIsNew,
  compareWithRole,
} from '@shared/domain/postingReview/differences/compareWithRole'
import { createOwnSection } from '@shared/domain/roles/editing/sectionEdits'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'

const createDraft = (parts: Partial<RoleDraft>): RoleDraft => ({
  ...createEmptyRoleDraft(),
  ...parts,
})
const items = (...lines: string[]) => lines.map(createListItem)

const add = (role: RoleDraft, draft: RoleDraft): RoleDraft =>
  addWhatIsNew(role, compareWithRole(role, draft))

describe('adding a posting to a role', () => {
  it('fills in only the facts that the role lacks', () => {
    const role = createDraft({ title: 'Cook', location: 'Leeds', tags: ['Soup'] })
    const draft = createDraft({
      title: 'Chef',
      location: 'York',
      department: 'Kitchen',
      employmentType: 'part-time',
      tags: ['soup', 'Bread'],
      dates: { opened: null, closes: '2027-03-01', start: null },
    })
    expect(add(role, draft)).toMatchObject({
      title: 'Cook',
      location: 'Leeds',
      department: 'Kitchen',
      employmentType: 'part-time',
      tags: ['Soup', 'Bread'],
      dates: { closes: '2027-03-01' },
    })
  })

  it('adds new lines behind existing ones', () => {
    const role = createDraft({ offer: items('Free meals') })
    const draft = createDraft({ offer: items('free meals.', '30 days of holiday') })
    expect(add(role, draft).offer.map(({ text }) => text)).toEqual([
      'Free meals',
      '30 days of holiday',
    ])
  })

  it('leaves another wording of a line to the recruiter', () => {
    const role = createDraft({ offer: items('30 days of holiday a year') })
    const draft = createDraft({ offer: items('30 days of holiday per year', 'Free bread') })
    expect(add(role, draft).offer.map(({ text }) => text)).toEqual([
      '30 days of holiday a year',
      'Free bread',
    ])
  })

  it('doesn’t add a line that the recruiter moved elsewhere', () => {
    const role = createDraft({ company: items('We feed the street.'), notes: '' })
    const draft = createDraft({ definition: items('We feed the street.') })
    expect(add(role, draft).definition).toEqual([])
  })

  it('adds skills and lines of own sections in the same way', () => {
    const section = { ...createOwnSection('House rules'), lines: items('No shouting') }
    const role = createDraft({
      skills: { hard: [createSkill('Knives', 'sharp')], soft: [] },
      sections: [section],
    })
    const draft = createDraft({
      skills: { hard: [createSkill('Knives', 'sharp'), createSkill('Baking', '')], soft: [] },
      sections: [
        { ...createOwnSection('House Rules'), lines: items('No shouting', 'No running') },
        { ...createOwnSection('Guests'), lines: items('Yum') },
      ],
    })
    const added = add(role, draft)
    expect(added.skills.hard.map(({ name }) => name)).toEqual(['Knives', 'Baking'])
    expect(added.sections.map(({ heading, lines }) => [heading, lines.length])).toEqual([
      ['House rules', 2],
      ['Guests', 1],
    ])
  })

  it('changes nothing if the posting says nothing new', () => {
    const role = createDraft({ title: 'Cook', offer: items('Free meals') })
    expect(add(role, { ...role, offer: items('Free meals') })).toEqual(role)
  })
})
