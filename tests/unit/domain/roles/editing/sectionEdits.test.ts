import { describe, expect, it } from 'vitest'
import { findChange } from '@shared/domain/roles/editing/findChange'
import {
  changeSection,
  createOwnSection,
  toggleAudience,
} from '@shared/domain/roles/editing/sectionEdits'
import { mergeRecords } from '@shared/domain/merge/mergeRecords'
import { diffRoles } from '@shared/domain/versions/diffRoles'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, ownSectionSchema, type RoleDraft } from '@shared/model/role'

const createRole = (): RoleDraft => ({
  ...createEmptyRoleDraft(),
  sections: [
    { ...createOwnSection('Travel'), lines: [createListItem('Two days a month')] },
    createOwnSection('Team'),
  ],
})

const getSection = ({ sections }: RoleDraft, index: number) => {
  const section = sections[index]
  if (!section) throw new Error(`There is no section ${index}.`)
  return section
}

describe('own sections', () => {
  it('are for every audience by default', () => {
    const { audiences } = createOwnSection('Travel')
    expect(audiences).toEqual(['full', 'advert', 'agency'])
    const fewer = toggleAudience(audiences, 'advert')
    expect(fewer).toEqual(['full', 'agency'])
    expect(toggleAudience(fewer, 'advert')).toEqual(audiences)
  })

  it('keep an audience that this version does not know', () => {
    const section = ownSectionSchema.parse({ ...createOwnSection('Pay'), audiences: ['board'] })
    expect(toggleAudience(section.audiences, 'full')).toEqual(['full', 'board'])
  })

  it('are shown by undo at the change: the heading, or the line', () => {
    const role = createRole()
    const { id, lines } = getSection(role, 0)
    const renamed = changeSection(role, id, { heading: 'Journeys' })
    expect(findChange(role, renamed)).toEqual({ field: 'sections', itemId: id })
    const [line] = lines
    if (!line) throw new Error('There is no line.')
    const reworded = changeSection(role, id, { lines: [{ ...line, text: 'Four days' }] })
    expect(findChange(role, reworded)).toEqual({ field: 'sections', itemId: line.id })
  })

  it('are merged one by one, whatever else changed in each', () => {
    const role = createRole()
    const { id } = getSection(role, 0)
    const ours = changeSection(role, id, { heading: 'Journeys' })
    const theirs = changeSection(
      { ...role, sections: [...role.sections, createOwnSection('Pets')] },
      id,
      { audiences: ['full'] },
    )
    const { merged, conflicts } = mergeRecords(role, ours, theirs)
    expect(conflicts).toEqual([])
    expect(merged['sections']).toMatchObject([
      { heading: 'Journeys', audiences: ['full'] },
      { heading: 'Team' },
      { heading: 'Pets' },
    ])
  })

  it('and how to apply are compared between versions', () => {
    const role = createRole()
    const { application } = role
    const later = {
      ...changeSection(role, getSection(role, 1).id, { heading: 'Your team' }),
      application: { ...application, contact: { ...application.contact, name: 'Iris' } },
    }
    expect(diffRoles(role, later).map(({ label }) => label)).toEqual(['Contact', 'Own sections'])
  })
})
